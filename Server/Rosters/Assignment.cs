using PartyMassCenter.Shared.Rosters.Life;

namespace PartyMassCenter.Server.Rosters;

/// <summary>
/// One post of a roster on one date: who holds it in the draft, who as published, and what became of it. Who changed a published duty and when is in
/// <see cref="DutyChange"/>, what happened on the day in <see cref="DutyEvent"/>.
/// </summary>
public sealed class Assignment
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RosterId { get; set; }

    public DateOnly Date { get; set; }

    /// <summary>From 0.</summary>
    public int Post { get; set; }

    public Guid? DraftMemberId { get; set; }

    public Guid? PublishedMemberId { get; set; }

    /// <summary>Whose duty it was before a swap.</summary>
    public Guid? InsteadOfId { get; set; }

    public bool Locked { get; set; }

    /// <summary>Rises with every change of what is published.</summary>
    public int Sequence { get; set; }

    public DutyState State { get; set; }

    public DateTime? CheckedInUtc { get; set; }

    /// <summary>Where the person has gone; null unless out.</summary>
    public string? Where { get; set; }

    /// <summary>Wall clock of the centre.</summary>
    public TimeOnly? BackBy { get; set; }

    /// <summary>Steps of the ladder that were told when nobody came.</summary>
    public int MissingTold { get; set; }

    public DateTime ChangedUtc { get; set; }

    /// <summary>The state as people see it: a substitute who hasn't come yet is told apart.</summary>
    public DutyState Shown => State == DutyState.Expected && InsteadOfId is not null ? DutyState.Replaced : State;

    /// <summary>Gives the published duty to somebody else, who has yet to come.</summary>
    public void Publish(Guid? memberId, DateTime nowUtc)
    {
        (PublishedMemberId, InsteadOfId, State, CheckedInUtc, Where, BackBy, MissingTold) = (memberId, null, DutyState.Expected, null, null, null, 0);
        (Sequence, ChangedUtc) = (Sequence + 1, nowUtc);
    }
}
