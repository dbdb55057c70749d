using PartyMassCenter.Server.Common.Access;
using PartyMassCenter.Server.Common.Persistence;
using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities.Months;

/// <summary>What a step of a month works on.</summary>
/// <param name="Activities">All of the month, cancelled ones too.</param>
/// <param name="Path">Of the centre's unit.</param>
/// <param name="Approves">Whether who takes the step could approve.</param>
internal sealed record MonthWork(WriteSession Session, ActivityMonth Row, IReadOnlyList<Activity> Activities, Standing By, string Path, bool Approves)
{
    /// <summary>“2026年3月”.</summary>
    public string Name => $"{Row.Year}年{Row.Month}月";

    /// <summary>Who submitted it and the organisers of its activities, but not who takes the step.</summary>
    public IEnumerable<Guid> Concerned() => Activities.Where(a => a.Status != ActivityStatus.Cancelled).Select(a => a.OrganiserId)
        .Concat(Row.SubmittedById is { } submitter ? [submitter] : []).Distinct().Where(p => p != By.PersonId);

    public void Tell(Guid personId, string title, string text, DateTime nowUtc) =>
        Session.Tell(personId, title, text, $"/app/activities?center={Row.CenterId}&month={Row.Year:D4}-{Row.Month:D2}", nowUtc, new NoticeOptions(UnitId: Row.CenterId));
}
