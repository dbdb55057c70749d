using System.Globalization;
using System.Text.Json;

namespace PartyMassCenter.Shared.Common;

/// <summary>Turns the two JSON pictures of an audit entry into rows that people can read.</summary>
public static class AuditDiff
{
    /// <summary>The fields that differ, in the order in which they were written; all fields of something added or removed.</summary>
    public static IReadOnlyList<AuditDiffRow> Rows(string? before, string? after)
    {
        var old = Fields(before);
        var now = Fields(after);
        return [.. old.Keys.Union(now.Keys)
            .Select(k => new AuditDiffRow(AuditLabels.Field(k), old.GetValueOrDefault(k), now.GetValueOrDefault(k)))
            .Where(r => r.Changed)];
    }

    private static Dictionary<string, string?> Fields(string? json)
    {
        if (string.IsNullOrWhiteSpace(json)) return [];
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => Text(p.Value))
                : new Dictionary<string, string?> { [""] = Text(document.RootElement) };
        }
        catch (JsonException)
        {
            // An entry is never changed, so an unreadable one is shown as it is.
            return new Dictionary<string, string?> { [""] = json };
        }
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "是",
        JsonValueKind.False => "否",
        JsonValueKind.String => FromString(value.GetString()!),
        JsonValueKind.Array => string.Join('、', value.EnumerateArray().Select(v => Text(v) ?? "空")),
        JsonValueKind.Object => string.Join('；', value.EnumerateObject().Select(p => $"{AuditLabels.Field(p.Name)} {Text(p.Value) ?? "空"}")),
        _ => value.GetRawText(),
    };

    private static string FromString(string text) =>
        text.Length >= 16 && text[4] == '-' && text[10] is 'T' or ' '
        && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? $"{time:yyyy-MM-dd HH:mm}{(time.Kind == DateTimeKind.Utc ? "（UTC）" : "")}"
            : AuditLabels.Value(text);
}
