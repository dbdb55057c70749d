using System.Text.Json;
using PartyMassCenter.Server.Common.Auditing;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Common.Days;

/// <summary>The imported notice of one year; read whole, so it is one text.</summary>
public sealed class HolidayYear : IAudited
{
    public int Year { get; set; }

    public string Source { get; set; } = "";

    /// <summary>Breaks and make-up days as JSON.</summary>
    public string Days { get; set; } = "";

    public string ImportedByName { get; set; } = "";

    public DateTime ImportedUtc { get; set; }

    public string AuditSubject => "放假安排";

    public Guid? AuditUnitId { get; set; }

    public HolidayNotice Notice
    {
        get => JsonSerializer.Deserialize<HolidayNotice>(Days, JsonSerializerOptions.Default)!;
        set => (Year, Source, Days) = (value.Year, value.Source, JsonSerializer.Serialize(value, JsonSerializerOptions.Default));
    }
}
