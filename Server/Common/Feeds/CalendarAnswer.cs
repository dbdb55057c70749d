using Microsoft.Net.Http.Headers;

namespace PartyMassCenter.Server.Common.Feeds;

/// <summary>How a calendar is answered: with a tag, so that a client that has it already gets 304 and no body.</summary>
public static class CalendarAnswer
{
    /// <summary>Begins the answer. True if the client has this very state already: then nothing is to be written.</summary>
    /// <param name="state">What changes whenever the calendar does; letters, digits and hyphens.</param>
    /// <param name="isPublic">Whether caches on the way may keep it; what stands behind a secret address they may not.</param>
    public static bool IsKnown(HttpContext http, string state, bool isPublic)
    {
        var tag = new EntityTagHeaderValue($"\"{state}\"");
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { Public = isPublic, Private = !isPublic, NoCache = true };
        if (http.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false)))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        http.Response.ContentType = "text/calendar; charset=utf-8";
        return false;
    }
}
