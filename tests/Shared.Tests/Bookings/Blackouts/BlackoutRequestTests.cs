using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Bookings.Blackouts;

namespace PartyMassCenter.Shared.Tests.Bookings.Blackouts;

public class BlackoutRequestTests
{
    private static BlackoutRequest Good() => new()
    {
        RoomIds = [Guid.CreateVersion7()],
        Start = new DateTime(2026, 11, 24, 8, 0, 0),
        End = new DateTime(2026, 11, 24, 18, 0, 0),
        Reason = "检修",
    };

    public static TheoryData<Action<BlackoutRequest>, string> Faults() => new()
    {
        { r => r.RoomIds = [], "请选择功能室" },
        { r => r.End = r.Start, "结束时间要晚于开始时间" },
        { r => r.Start = default, "请选择日期和时间" },
        { r => r.End = r.Start.AddYears(4), "一次最长三年" },
        { r => r.Reason = "", "请填写原因" },
        { r => (r.Kind, r.End) = (BlackoutKind.SpecialOpening, r.End.AddDays(1)), "同一天之内" },
        { r => r.Repeat = BlackoutRepeat.Daily, "重复到哪一天" },
        { r => (r.Repeat, r.Until) = (BlackoutRepeat.Daily, new DateOnly(2026, 11, 1)), "第一次之后" },
        { r => (r.Repeat, r.Until) = (BlackoutRepeat.Weekly, new DateOnly(2026, 12, 1)), "每周的哪几天" },
        { r => (r.Repeat, r.Until, r.End) = (BlackoutRepeat.Daily, new DateOnly(2026, 12, 1), r.Start.AddHours(25)), "每次最长一天" },
        { r => (r.Repeat, r.Until) = (BlackoutRepeat.Daily, new DateOnly(2035, 12, 1)), "最多重复三年" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Validate_WithAFault_SaysWhatToDo(Action<BlackoutRequest> spoil, string message)
    {
        var request = Good();
        spoil(request);
        Assert.Contains(Messages(request), m => m.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Validate_OfAGoodOne_IsSilent() => Assert.Empty(Messages(Good()));

    private static IEnumerable<string> Messages(BlackoutRequest request)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateObject(request, new ValidationContext(request), results, validateAllProperties: true);
        return results.Select(r => r.ErrorMessage!);
    }
}
