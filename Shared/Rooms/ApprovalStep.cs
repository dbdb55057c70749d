using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rooms;

/// <summary>One level of agreement that a booking of a room needs, such as 镇党群办复核.</summary>
public sealed record ApprovalStep
{
    public const int LongestName = 20;

    /// <summary>What people call the level; 1 to 20 characters.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is given by the units above the centre's own rather than by the centre.</summary>
    public bool Above { get; init; }

    /// <summary>The one person who agrees, or null = everyone who may approve at that level.</summary>
    public Guid? ApproverId { get; init; }

    /// <summary>The purposes that need it; empty = every purpose.</summary>
    public IReadOnlyList<BookingPurpose> Purposes { get; init; } = [];

    /// <summary>Number of persons from which on it is needed; 0 = always.</summary>
    public int FromHeadCount { get; init; }

    public bool AppliesTo(BookingPurpose purpose, int headCount) => headCount >= FromHeadCount && (Purposes.Count == 0 || Purposes.Contains(purpose));

    /// <summary>“中心审批（30人起，仅会议）”.</summary>
    public override string ToString()
    {
        List<string> when = [];
        if (FromHeadCount > 0) when.Add($"{FromHeadCount}人起");
        if (Purposes.Count > 0) when.Add($"仅{string.Join("、", Purposes.Select(BookingPurposes.Name))}");
        return when.Count == 0 ? Name : $"{Name}（{string.Join("，", when)}）";
    }
}
