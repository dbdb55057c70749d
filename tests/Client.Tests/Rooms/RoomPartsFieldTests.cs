using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Client.Rooms;
using PartyMassCenter.Client.Tests.Fakes;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Tests.Rooms;

public class RoomPartsFieldTests : PageContext
{
    private static readonly RoomListItem Third = Sample.Meeting with { Id = Guid.CreateVersion7(), Name = "图书阅览室" };

    [Fact]
    public void Pick_OfParts_OffersOrdinaryRoomsAndNotItself()
    {
        var request = new RoomRequest();
        var combined = Sample.Meeting with { Id = Guid.CreateVersion7(), Name = "大礼堂", PartIds = [Guid.CreateVersion7(), Guid.CreateVersion7()] };
        var field = Render<RoomPartsField>(p => p.AddCascadingValue(new EditContext(request)).Add(f => f.Request, request).Add(f => f.RoomId, Sample.Hall.Id).Add(f => f.Rooms, [Sample.Hall, Sample.Meeting, Third, combined]));
        Assert.Equal(["两委会议室", "图书阅览室"], field.FindAll(".pick span").Select(s => s.TextContent));

        field.FindAll("[data-testid=room-part]")[0].Change(true);
        field.FindAll("[data-testid=room-part]")[1].Change(true);

        Assert.Equal([Sample.Meeting.Id, Third.Id], request.PartIds);
        Assert.Contains("约整厅就是约下所有分区", field.Markup);
    }

    [Fact]
    public void Field_OfAPart_SaysOfWhatAndOffersNothing()
    {
        var whole = Sample.Hall with { PartIds = [Sample.Meeting.Id, Third.Id] };
        var field = Render<RoomPartsField>(p => p.Add(f => f.Request, new RoomRequest()).Add(f => f.RoomId, Sample.Meeting.Id).Add(f => f.Rooms, [whole, Sample.Meeting, Third]));
        Assert.Contains("多功能厅的分区", field.Markup);
        Assert.Empty(field.FindAll("[data-testid=room-part]"));
    }
}
