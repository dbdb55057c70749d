using System.Security.Cryptography;
using System.Text.Json;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Reminders;

/// <summary>A calendar by its content: another notice, or another version of one, is another key.</summary>
internal static class CalendarKey
{
    public static string Of(DayCalendar calendar) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(calendar.Notices, JsonSerializerOptions.Default)).AsSpan(0, 16));
}
