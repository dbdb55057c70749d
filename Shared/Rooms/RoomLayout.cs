using System.ComponentModel.DataAnnotations;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Rooms;

/// <summary>A way in which a room can be set up (布置), such as 剧院式, with the persons it then holds and the whole minutes that it costs.</summary>
/// <param name="Capacity">Persons.</param>
/// <param name="SetUpMinutes">Whole minutes before the booking, beside the room's own buffer.</param>
/// <param name="ClearMinutes">Whole minutes after the booking, beside the room's own buffer.</param>
public sealed record RoomLayout(string Name, int Capacity, int SetUpMinutes = 0, int ClearMinutes = 0)
{
    /// <summary>The most layouts that a room has.</summary>
    public const int Most = 12;

    /// <summary>The longest set-up or clearing in whole minutes.</summary>
    public const int LongestMinutes = 240;

    /// <summary>What choosing it means, such as “60人，布置30分钟、复原15分钟”.</summary>
    public string Consequence
    {
        get
        {
            var set = SetUpMinutes > 0 ? $"提前{Spans.Text(SetUpMinutes)}布置" : null;
            var clear = ClearMinutes > 0 ? $"结束后{Spans.Text(ClearMinutes)}复原" : null;
            return string.Join("，", new[] { $"最多{Capacity}人", set, clear }.OfType<string>());
        }
    }

    /// <summary>What is wrong with a room's list of layouts.</summary>
    internal static IEnumerable<ValidationResult> Faults(IReadOnlyList<RoomLayout> layouts, string field)
    {
        if (layouts.Count > Most || layouts.Any(l => string.IsNullOrWhiteSpace(l.Name) || l.Name.Length > 20))
            yield return new ValidationResult($"布置方式最多{Most}种，每种的名称1到20个字。", [field]);
        else if (layouts.GroupBy(l => l.Name.Trim()).Any(g => g.Count() > 1))
            yield return new ValidationResult("两种布置方式用了同一个名称，请修改其中一个。", [field]);
        if (layouts.Any(l => l.Capacity is < 1 or > 5000))
            yield return new ValidationResult("每种布置方式的容纳人数请填1到5000。", [field]);
        if (layouts.Any(l => l.SetUpMinutes is < 0 or > LongestMinutes || l.ClearMinutes is < 0 or > LongestMinutes))
            yield return new ValidationResult($"布置和复原的时间请填0到{LongestMinutes}分钟。", [field]);
    }
}
