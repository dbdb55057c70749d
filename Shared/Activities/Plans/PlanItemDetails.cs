namespace PartyMassCenter.Shared.Activities.Plans;

/// <summary>An item of the annual plan and what has come of it.</summary>
/// <param name="Month">1 to 12; the month of <paramref name="Date"/> where there is one.</param>
/// <param name="Date">The day that <paramref name="DateText"/> falls on in this year; null where only a month is planned.</param>
/// <param name="Activities">Activities that carry it out and are not cancelled.</param>
public sealed record PlanItemDetails(
    Guid Id,
    string Title,
    int Month,
    DateOnly? Date,
    string DateText,
    ActivityKind Kind,
    string? Place,
    string? Host,
    string? Contents,
    decimal? Budget,
    int? Expected,
    bool Highlight,
    int Activities,
    Guid Version);
