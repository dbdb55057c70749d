using Bunit;
using PartyMassCenter.Client.Bookings.Blackouts;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Tests.Bookings.Blackouts;

public class HitListTests : PageContext
{
    private static readonly MoveOffer Evening = new(Sample.Hall.Id, Sample.Hall.Name, Sample.At(18), Sample.At(20));

    private static readonly MoveOffer Other = new(Sample.Meeting.Id, Sample.Meeting.Name, Sample.At(15), Sample.At(17));

    private readonly HitFlow flow = new();

    private static HitBooking Hit(string title, params MoveOffer[] offers) => new(Sample.Request(title), "多功能厅因“检修”停用。", offers);

    [Fact]
    public async Task List_AtFirst_HasNoChoiceMadeForAnybody()
    {
        var list = await ShowAsync(Hit("排练", Evening, Other), Hit("议事会"));
        Assert.All(list.FindAll("input[type=radio]"), radio => Assert.False(radio.HasAttribute("checked")));
        Assert.Equal(2, flow.Answers.Open);
        Assert.Contains("还有2个没有选择", list.Markup);
        Assert.Contains("改不了期", list.FindAll("[data-testid=hit]")[1].TextContent);
    }

    [Fact]
    public async Task Choices_OfEachKind_AreWhatIsSent()
    {
        var list = await ShowAsync(Hit("排练", Evening, Other), Hit("议事会"), Hit("讲座"));
        list.FindAll("[data-testid=hit-offer]")[0].Change("1");
        list.FindAll("[data-testid=hit-cancel]")[1].Change(true);
        list.FindAll("[data-testid=hit-keep]")[2].Change(true);
        Assert.Equal(0, flow.Answers.Open);
        Assert.Equal([HitAnswer.Move, HitAnswer.Cancel, HitAnswer.Keep], flow.Answers.Choices.Select(c => c.Answer));
        Assert.Equal((Other.RoomId, Other.Start), (flow.Answers.Choices[0].RoomId, flow.Answers.Choices[0].Start));
    }

    [Fact]
    public async Task AllMove_LeavesThoseWithoutAnOfferOpen()
    {
        var list = await ShowAsync(Hit("排练", Evening), Hit("议事会"));
        list.Find("[data-testid=all-move]").Click();
        Assert.Equal(1, flow.Answers.Open);
        list.Find("[data-testid=all-cancel]").Click();
        Assert.All(flow.Answers.Choices, c => Assert.Equal(HitAnswer.Cancel, c.Answer));
    }

    [Fact]
    public async Task Save_WhenANewBookingCame_ShowsItAndKeepsTheChoicesMade()
    {
        var (first, second) = (Hit("排练", Evening), Hit("议事会"));
        HitBooking[] hits = [first];
        var saved = new List<IReadOnlyList<HitChoice>>();
        Task<bool> SaveAsync() => flow.SaveAsync(
            () => Task.FromResult<Outcome<IReadOnlyList<HitBooking>>>(hits.ToList()),
            choices =>
            {
                saved.Add(choices);
                return Task.FromResult(choices.Count == 2 ? Outcome.Success : Come());
            });
        Outcome Come()
        {
            hits = [first, second];
            return Refusal.Conflict("blackout.bookings-hit", "又有新的预约受影响。");
        }

        Assert.False(await SaveAsync());
        Assert.Empty(saved);
        flow.Answers.Choose(first, HitAnswer.Cancel);
        Assert.False(await SaveAsync());
        Assert.Equal("又有新的预约受影响。", flow.Refused!.Message);
        Assert.Equal(1, flow.Answers.Open);
        Assert.Equal(HitAnswer.Cancel, flow.Answers.Of(first)!.Answer);
        flow.Answers.Choose(second, HitAnswer.Keep);
        Assert.True(await SaveAsync());
    }

    private async Task<IRenderedComponent<HitList>> ShowAsync(params HitBooking[] hits)
    {
        await flow.ShowAsync(() => Task.FromResult<Outcome<IReadOnlyList<HitBooking>>>(hits.ToList()));
        IRenderedComponent<HitList>? list = null;
        list = Render<HitList>(p => p.Add(l => l.Flow, flow).Add(l => l.Changed, () => list?.Render()));
        return list;
    }
}
