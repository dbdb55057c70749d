using System.Text.Encodings.Web;
using System.Text.Json;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Activities.Public;

namespace PartyMassCenter.Client.Activities.Public;

/// <summary>An activity as schema.org Event, for search engines and assistants.</summary>
public static class EventMarkup
{
    // The default encoder writes < and & as escapes, so that nothing in a title can end the script element.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <param name="site">Address of the site, ending in a slash.</param>
    public static string Of(PublicActivityDetails details, string site)
    {
        var activity = details.Activity;
        var json = JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Event",
            ["name"] = activity.Title,
            ["startDate"] = $"{activity.Start:yyyy-MM-ddTHH:mm:ss}+08:00",
            ["endDate"] = $"{activity.End:yyyy-MM-ddTHH:mm:ss}+08:00",
            ["eventStatus"] = activity.Status == ActivityStatus.Cancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
            ["eventAttendanceMode"] = "https://schema.org/OfflineEventAttendanceMode",
            ["location"] = new Dictionary<string, object?> { ["@type"] = "Place", ["name"] = activity.Place, ["address"] = details.CenterName },
            ["organizer"] = new Dictionary<string, object?> { ["@type"] = "Organization", ["name"] = details.CenterName, ["url"] = $"{site}c/{activity.CenterId}" },
            ["description"] = activity.Description,
            ["url"] = $"{site}activities/{activity.Id}",
            ["isAccessibleForFree"] = true,
        }, Options);
        return $"<script type=\"application/ld+json\">{json}</script>";
    }
}
