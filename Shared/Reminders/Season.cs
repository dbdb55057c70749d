using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders;

/// <summary>The months of the year in which a rule holds, both included; 11 to 2 goes over the new year.</summary>
public sealed record Season(int First, int Last)
{
    public bool Covers(DateOnly date) => First <= Last ? date.Month >= First && date.Month <= Last : date.Month >= First || date.Month <= Last;

    /// <summary>“4月至10月”.</summary>
    [JsonIgnore]
    public string Text => First == Last ? $"{First}月" : $"{First}月至{(First > Last ? "次年" : "")}{Last}月";

    public IEnumerable<string> Faults()
    {
        if (First is < 1 or > 12 || Last is < 1 or > 12) yield return "季节请选1到12月之间的起止月份，不分季节就留空。";
    }
}
