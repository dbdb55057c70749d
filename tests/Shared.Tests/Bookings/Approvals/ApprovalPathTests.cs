using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Approvals;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Shared.Tests.Bookings.Approvals;

public class ApprovalPathTests
{
    private static readonly Guid One = Guid.CreateVersion7();

    private static readonly RoomPolicy Policy = new()
    {
        NeedsApproval = true,
        FurtherApprovals =
        [
            new ApprovalStep { Name = "书记签批", ApproverId = One },
            new ApprovalStep { Name = "镇级复核", Above = true, FromHeadCount = 50, Purposes = [BookingPurpose.Culture] },
        ],
    };

    private static readonly ApproverStanding Nobody = new(Guid.CreateVersion7(), Here: false, Above: false);
    private static readonly ApproverStanding Village = new(Guid.CreateVersion7(), Here: true, Above: false);
    private static readonly ApproverStanding Secretary = new(One, Here: true, Above: false);
    private static readonly ApproverStanding Town = new(Guid.CreateVersion7(), Here: true, Above: true);

    [Theory]
    [InlineData(BookingPurpose.Meeting, 200, 2)]
    [InlineData(BookingPurpose.Culture, 49, 2)]
    [InlineData(BookingPurpose.Culture, 50, 3)]
    public void Steps_AreThoseForThePurposeAndTheSize(BookingPurpose purpose, int headCount, int expected) =>
        Assert.Equal(expected, ApprovalPath.Steps(Policy, purpose, headCount).Count);

    [Fact]
    public void Steps_OfARoomThatNeedsNoApproval_AreNone() =>
        Assert.Empty(ApprovalPath.Steps(Policy with { NeedsApproval = false }, BookingPurpose.Culture, 500));

    [Fact]
    public void Advance_GivesOnlyTheLevelsThatAreThePersonsOwn()
    {
        var steps = ApprovalPath.Steps(Policy, BookingPurpose.Culture, 80);
        Assert.Equal(0, ApprovalPath.Advance(steps, 0, [Nobody]));
        Assert.Equal(1, ApprovalPath.Advance(steps, 0, [Village]));
        Assert.Equal(1, ApprovalPath.Advance(steps, 0, [Town]));
        Assert.Equal(2, ApprovalPath.Advance(steps, 0, [Secretary]));
        Assert.Equal(2, ApprovalPath.Advance(steps, 2, [Secretary]));
        Assert.Equal(3, ApprovalPath.Advance(steps, 2, [Town]));
    }

    [Fact]
    public void Advance_InAnothersPlace_GivesWhatTheOtherCouldGive()
    {
        var steps = ApprovalPath.Steps(Policy, BookingPurpose.Culture, 80);
        Assert.Equal(2, ApprovalPath.Advance(steps, 0, [Nobody, Secretary]));
        Assert.Equal(3, ApprovalPath.Advance(steps, 0, [Town, Secretary]));
    }

    [Theory]
    [InlineData(0, 9, "2026-11-23 14:00")]
    [InlineData(24, 9, "2026-11-22 09:00")]
    [InlineData(72, 9, "2026-11-23 14:00")]
    public void DecideBy_IsTheLimit_OrTheStart(int hours, int askedAt, string expected)
    {
        var time = new TimeRange(new DateTime(2026, 11, 23, 14, 0, 0), new DateTime(2026, 11, 23, 16, 0, 0));
        Assert.Equal(DateTime.Parse(expected), ApprovalPath.DecideBy(Policy with { DecideWithinHours = hours }, new DateTime(2026, 11, 21, askedAt, 0, 0), time));
    }

    [Fact]
    public void DecideBy_OfWhatHasBegun_IsItsEnd()
    {
        var time = new TimeRange(new DateTime(2026, 11, 23, 14, 0, 0), new DateTime(2026, 11, 23, 16, 0, 0));
        Assert.Equal(time.End, ApprovalPath.DecideBy(Policy, new DateTime(2026, 11, 23, 14, 10, 0), time));
    }
}
