using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.People;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class BookingRulesTests
{
    [Fact]
    public void All_HoldsEveryRuleOnce()
    {
        var written = typeof(IBookingRule).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IBookingRule)) && t.IsClass).Select(t => t.Name).Order();
        Assert.Equal(written, BookingRules.All.Select(r => r.GetType().Name).Order());
    }

    [Fact]
    public void All_EveryRuleHasItsTests()
    {
        var tests = typeof(BookingRulesTests).Assembly.GetTypes().Select(t => t.FullName).ToHashSet();
        Assert.All(BookingRules.All, r => Assert.Contains($"PartyMassCenter.Shared.Tests.Bookings.Rules.{r.GetType().Name}Tests", tests));
    }

    [Fact]
    public void Decide_WhenNothingStandsAgainstIt_Allows()
    {
        var verdict = BookingRules.Decide(Proposal("9:00", "10:00"), new BookingFactsBuilder().Build());
        Assert.Equal((false, false, true), (verdict.Denied, verdict.RequiresApproval, verdict.Allowed));
    }

    [Fact]
    public void Decide_WhenApprovalIsNeeded_RequiresApproval()
    {
        var verdict = BookingRules.Decide(Proposal("9:00", "10:00"), new BookingFactsBuilder().With(p => p with { NeedsApproval = true }).Build());
        Assert.Equal((false, true, false), (verdict.Denied, verdict.RequiresApproval, verdict.Allowed));
        Assert.Equal(["多功能厅需要中心审批"], verdict.ApprovalReasons);
    }

    [Fact]
    public void Decide_WhenDeniedAndApprovalIsNeeded_Denies()
    {
        var verdict = BookingRules.Decide(Proposal("9:00", "10:00", 99), new BookingFactsBuilder().With(p => p with { NeedsApproval = true }).Build());
        Assert.Equal((true, false, false), (verdict.Denied, verdict.RequiresApproval, verdict.Allowed));
    }

    [Fact]
    public void Decide_WhenEverythingIsWrong_ListsAllReasonsInReadingOrder()
    {
        var facts = new BookingFactsBuilder()
            .OutOfUse()
            .As(Role.Organiser)
            .At(Day.ToDateTime(new TimeOnly(5, 0)))
            .With(p => p with { Bookers = [Role.Cadre], NoticeMinutes = 240, MaximumMinutes = 60, BufferAfterMinutes = 30 })
            .Holding("9:00", "10:00")
            .Holding("11:15", "12:00");
        var codes = BookingRules.Decide(Proposal("7:00", "11:00", 99), facts.Build()).Refusals.Select(r => r.Code);
        Assert.Equal(
            ["booking.room-not-bookable", "booking.not-for-your-role", "booking.too-late", "booking.too-long", "booking.outside-hours", "booking.too-many-people", "booking.overlap", "booking.buffer"],
            codes);
    }

    /// <summary>Random rooms and bookings: what lies beyond the reach never changes the verdict, so a loader that stops there starves no rule.</summary>
    [Fact]
    public void Reach_WhatLiesBeyondIt_NeverMatters()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 2000; round++)
        {
            var facts = new BookingFactsBuilder().With(p => p with { BufferBeforeMinutes = random.Next(4) * 15, BufferAfterMinutes = random.Next(4) * 15 });
            for (var n = random.Next(6); n > 0; n--) facts.Holding(RandomHolding(random));
            var all = facts.Build();
            var start = Day.ToDateTime(TimeOnly.MinValue).AddMinutes(random.Next(480, 1100));
            var proposal = new BookingProposal(new TimeRange(start, start.AddMinutes(random.Next(30, 150))), 10);
            var reach = BookingRules.Reach(all.Policy);
            var window = proposal.Time.Widen(reach, reach);
            var near = all with { Held = [.. all.Held.Where(h => h.Holding.Overlaps(window))] };
            Assert.Equal(BookingRules.Decide(proposal, all).Refusals, BookingRules.Decide(proposal, near).Refusals);
        }
    }

    /// <summary>Random rooms and bookings: whatever the rules allow could be stored, because no two holdings overlap.</summary>
    [Fact]
    public void Decide_WhateverIsAllowed_OverlapsNoHolding()
    {
        var random = new Random(7);
        var allowed = 0;
        for (var round = 0; round < 2000; round++)
        {
            var facts = new BookingFactsBuilder().With(p => p with { BufferBeforeMinutes = random.Next(4) * 15, BufferAfterMinutes = random.Next(4) * 15 });
            for (var n = random.Next(5); n > 0; n--) facts.Holding(RandomHolding(random));
            var start = Day.ToDateTime(new TimeOnly(8, 0)).AddMinutes(random.Next(0, 50) * 15);
            var proposal = new BookingProposal(new TimeRange(start, start.AddMinutes(30)), 10);
            var built = facts.Build();
            var overlaps = built.Held.Any(h => h.Holding.Overlaps(built.Policy.Holding(proposal.Time)));
            var verdict = BookingRules.Decide(proposal, built);
            Assert.Equal(overlaps, verdict.Denied);
            if (verdict.Allowed) allowed++;
        }

        Assert.InRange(allowed, 200, 1900);
    }

    private static HeldTime RandomHolding(Random random)
    {
        var start = Day.ToDateTime(TimeOnly.MinValue).AddMinutes(random.Next(480, 1200));
        var time = new TimeRange(start, start.AddMinutes(random.Next(30, 120)));
        return new HeldTime(Guid.CreateVersion7(), time, time.Widen(random.Next(3) * 15, random.Next(3) * 30), "其他预约");
    }
}
