using PartyMassCenter.EndToEnd.Tests.Common;
using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.TestKit.Bookings;
using PartyMassCenter.TestKit.Servers;
using static Microsoft.Playwright.Assertions;

namespace PartyMassCenter.EndToEnd.Tests.Bookings;

[Collection(SiteGroup.Name)]
public class CheckInTests(Site site)
{
    [BrowserFact]
    public async Task CheckIn_ByTheCodeOnTheDoor_WorksOnAPhoneWithoutScript()
    {
        var room = await site.Server.AddRoomAsync(r => r.CheckInWithinMinutes = 60);
        var cadre = await site.Server.AsAsync(SampleAccounts.Cadre);
        var (start, end) = await RunningServer.AroundNowAsync(TimeSpan.FromMinutes(5), TimeSpan.FromHours(2));
        var booked = (await cadre.BookAsync(new BookingRequestBuilder(room).Between(start, end).Called("广场舞排练").Build())).Must;

        await using var nobody = await site.VisitAsync(Look.Phone with { Script = false });
        await nobody.GoAsync($"/rooms/{room}/check-in");
        await Expect(nobody.Find("door-now")).ToContainTextAsync("使用中");
        await Expect(nobody.Find("sign-in")).ToBeVisibleAsync();

        await using var other = await site.VisitAsAsync(SampleAccounts.OtherCadre, Look.Phone with { Script = false });
        await other.GoAsync($"/rooms/{room}/check-in");
        await Expect(other.Find("nothing-booked")).ToBeVisibleAsync();
        await Expect(other.Find("book-now")).ToHaveAttributeAsync("href", $"/app/rooms/{room}");

        await using var phone = await site.VisitAsAsync(SampleAccounts.Cadre, Look.Phone with { Script = false });
        await phone.GoAsync($"/rooms/{room}/check-in");
        await phone.Find("check-in").ClickAsync();
        await Expect(phone.Find("checked-in")).ToContainTextAsync("已签到");
        Assert.NotNull((await cadre.BookingAsync(booked.Id)).Must.Arrival?.CheckedInAt);

        await phone.Find("release").ClickAsync();
        await Expect(phone.Find("door-booking")).ToHaveCountAsync(0);
        var ended = (await cadre.BookingAsync(booked.Id)).Must;
        Assert.Equal(BookingStatus.Approved, ended.Status);
        Assert.True(ended.End < booked.End);
    }
}
