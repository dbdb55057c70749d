using PartyMassCenter.Shared.Bookings;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Tests.Common;
using PartyMassCenter.TestKit.Bookings;

namespace PartyMassCenter.Shared.Tests.Bookings;

public class BookingRequestTests
{
    private static BookingRequest Changed(Action<BookingRequest> change)
    {
        var request = new BookingRequestBuilder(Guid.CreateVersion7()).Build();
        change(request);
        return request;
    }

    private static string Problem(Action<BookingRequest> change) => Assert.Single(Validation.Problems(Changed(change)));

    [Fact]
    public void Request_AsBuilt_IsValid() => Assert.Empty(Validation.Problems(Changed(_ => { })));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Title_WhenEmpty_IsInvalid(string title) => Assert.Contains("请填写用途", Problem(r => r.Title = title));

    [Fact]
    public void Title_OfSixtyCharacters_IsTheLongest()
    {
        Assert.Empty(Validation.Problems(Changed(r => r.Title = new string('会', 60))));
        Assert.Contains("60", Problem(r => r.Title = new string('会', 61)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5001)]
    public void HeadCount_OutOfRange_IsInvalid(int people) => Assert.Contains("人数", Problem(r => r.HeadCount = people));

    [Fact]
    public void Purpose_Unknown_IsInvalid() => Assert.Contains("类别", Problem(r => r.Purpose = (BookingPurpose)77));

    [Theory]
    [InlineData("13800001234")]
    [InlineData("0351-4123456")]
    [InlineData("03514123456")]
    [InlineData("010-12345678")]
    [InlineData(null)]
    public void ContactPhone_WellFormed_IsValid(string? phone) => Assert.Empty(Validation.Problems(Changed(r => r.ContactPhone = phone)));

    [Theory]
    [InlineData("1380000123")]
    [InlineData("23800001234")]
    [InlineData("138 0000 1234")]
    [InlineData("13800001234\n")]
    [InlineData("1３８００００１２３４")]
    public void ContactPhone_IllFormed_IsInvalid(string phone) => Assert.Contains("手机号", Problem(r => r.ContactPhone = phone));

    [Fact]
    public void Times_Unset_AreInvalid() => Assert.Contains("请选择日期和时间", Problem(r => (r.Start, r.End) = (default, default)));

    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    public void End_NotAfterStart_IsInvalid(int minutes) => Assert.Contains("结束时间要晚于开始时间", Problem(r => r.End = r.Start.AddMinutes(minutes)));

    [Fact]
    public void Times_WithSeconds_AreInvalid() => Assert.Contains("精确到分钟", Problem(r => r.End = r.End.AddSeconds(1)));

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void Times_WithAZone_AreInvalid(DateTimeKind kind) => Assert.Contains("不带时区", Problem(r => r.Start = DateTime.SpecifyKind(r.Start, kind)));

    [Fact]
    public void Times_After2038_AreValid() =>
        Assert.Empty(Validation.Problems(Changed(r => (r.Start, r.End) = (new DateTime(2040, 1, 1, 9, 0, 0), new DateTime(2040, 1, 1, 10, 0, 0)))));
}
