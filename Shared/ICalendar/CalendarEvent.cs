namespace PartyMassCenter.Shared.ICalendar;

/// <summary>One event of a feed.</summary>
/// <param name="Uid">Never changes, whatever happens to the event.</param>
/// <param name="Start">Wall clock of the centre (Asia/Shanghai).</param>
/// <param name="End">Wall clock of the centre, after Start.</param>
/// <param name="ChangedUtc">UTC instant of the last change.</param>
/// <param name="Sequence">Rises with every change; clients keep the old one otherwise.</param>
/// <param name="Tentative">Waits for approval.</param>
public sealed record CalendarEvent(
    string Uid, DateTime Start, DateTime End, string Summary, string? Location, string? Description, DateTime ChangedUtc, int Sequence, bool Tentative, bool Cancelled);
