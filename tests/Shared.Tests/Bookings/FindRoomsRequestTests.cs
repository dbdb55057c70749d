using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Tests.Common;

namespace PartyMassCenter.Shared.Tests.Bookings;

public class FindRoomsRequestTests
{
    private static FindRoomsRequest Wish(int endHour) => new() { Start = new DateTime(2026, 11, 22, 9, 0, 0), End = new DateTime(2026, 11, 22, endHour, 0, 0) };

    [Fact]
    public void Wish_WithATime_IsValid() => Assert.Empty(Validation.Problems(Wish(10)));

    [Fact]
    public void Wish_EndingBeforeItStarts_IsInvalid() => Assert.Contains("结束时间", Assert.Single(Validation.Problems(Wish(8))));

    [Fact]
    public void Wish_WithoutATime_IsInvalid() => Assert.Contains("请选择日期和时间", Assert.Single(Validation.Problems(new FindRoomsRequest())));
}
