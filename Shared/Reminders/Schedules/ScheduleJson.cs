using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyMassCenter.Shared.Reminders.Schedules;

/// <summary>Schedules as they are stored and sent: <c>{"kind":"monthDay","day":15,…}</c>.</summary>
public static class ScheduleJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        AllowOutOfOrderMetadataProperties = true,
        IgnoreReadOnlyProperties = true,
    };

    public static string Write(Schedule schedule) => JsonSerializer.Serialize(schedule, Options);

    /// <summary>Reads what <see cref="Write"/> wrote; anything else throws.</summary>
    public static Schedule Read(string text) => JsonSerializer.Deserialize<Schedule>(text, Options) ?? throw new JsonException("A schedule is missing.");
}
