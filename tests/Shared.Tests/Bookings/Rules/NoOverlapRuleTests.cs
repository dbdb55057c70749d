using PartyMassCenter.Shared.Bookings.Rules;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.TestKit.Bookings;
using static PartyMassCenter.TestKit.Bookings.BookingFactsBuilder;

namespace PartyMassCenter.Shared.Tests.Bookings.Rules;

public class NoOverlapRuleTests
{
    private static IEnumerable<Refusal> Deny(string from, string to, BookingFactsBuilder facts, Guid? bookingId = null) =>
        new NoOverlapRule().Deny(Proposal(from, to, bookingId: bookingId), facts.Build());

    private static BookingFactsBuilder TenToEleven(Guid? bookingId = null) => new BookingFactsBuilder().Holding("10:00", "11:00", bookingId: bookingId);

    [Theory]
    [InlineData("9:00", "10:00")]
    [InlineData("11:00", "12:00")]
    public void Create_WhenNextToAnother_IsAllowed(string from, string to) => Assert.Empty(Deny(from, to, TenToEleven()));

    [Theory]
    [InlineData("9:00", "10:01")]
    [InlineData("10:59", "12:00")]
    [InlineData("10:15", "10:45")]
    [InlineData("9:00", "12:00")]
    [InlineData("10:00", "11:00")]
    public void Create_WhenOverlapping_IsRefusedAndNamesTheOther(string from, string to)
    {
        var refusal = Assert.Single(Deny(from, to, TenToEleven()));
        Assert.Equal(("booking.overlap", RefusalKind.Conflict), (refusal.Code, refusal.Kind));
        Assert.Contains("10:00–11:00已有“村两委例会”", refusal.Message);
    }

    [Fact]
    public void Create_WhenOverlappingTwo_IsRefusedTwice() =>
        Assert.Equal(2, Deny("9:00", "15:00", TenToEleven().Holding("13:00", "14:00", label: "银龄艺术团排练")).Count());

    [Fact]
    public void Change_WhenOverlappingOnlyItself_IsAllowed()
    {
        var id = Guid.CreateVersion7();
        Assert.Empty(Deny("10:30", "11:30", TenToEleven(id), id));
        Assert.Single(Deny("10:30", "11:30", TenToEleven(id), Guid.CreateVersion7()));
    }

    private static string Told(HeldTime held) =>
        Assert.Single(new NoOverlapRule().Deny(Proposal("9:00", "10:00"), new BookingFactsBuilder().Holding(held).Build())).Message;

    [Fact]
    public void Create_WhenAPartOfTheHallIsTaken_NamesThePartAndWhatTakesIt() =>
        Assert.Equal(
            "多功能厅A区9:30–11:00已被“合唱排练”占用，多功能厅整厅不能约，请换个时间或换一间。",
            Told(new HeldTime(Guid.CreateVersion7(), Time("9:30", "11:00"), Time("9:30", "11:00"), "合唱排练", "多功能厅A区", "多功能厅A区")));

    [Fact]
    public void Create_WhenAPartIsTakenThroughAnotherCombination_NamesBoth() =>
        Assert.Equal(
            "B区9:30–11:00已随AB厅被“合唱排练”占用，多功能厅整厅不能约，请换个时间或换一间。",
            Told(new HeldTime(Guid.CreateVersion7(), Time("9:30", "11:00"), Time("9:30", "11:00"), "合唱排练", "AB厅", "B区")));

    [Fact]
    public void Create_WhenTheWholeHallIsTaken_SaysSoForThePart() =>
        Assert.Equal(
            "多功能厅9:30–11:00随大礼堂被“村晚”整厅占用，请换个时间或换一间。",
            Told(new HeldTime(Guid.CreateVersion7(), Time("9:30", "11:00"), Time("9:30", "11:00"), "村晚", "大礼堂")));
}
