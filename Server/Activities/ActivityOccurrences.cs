using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common.Days;

namespace PartyMassCenter.Server.Activities;

/// <summary>The dates on which what is planned takes place.</summary>
internal static class ActivityOccurrences
{
    public static IReadOnlyList<ActivityOccurrence> Of(ActivityRequest request, DayCalendar calendar)
    {
        var first = DateOnly.FromDateTime(request.Start);
        if (request.Series is null) return [new ActivityOccurrence(first, request.Start, request, false, null)];
        List<ActivityOccurrence> found = [];
        foreach (var date in SeriesDates.Of(request.Series, first, calendar))
        {
            var start = date.Date.ToDateTime(TimeOnly.FromDateTime(request.Start));
            var answer = request.Answers.Find(a => a.Date == date.Date);
            found.Add(new ActivityOccurrence(date.Date, start, Answered(At(request, start), answer), answer?.Skips == true, date.Explanation));
        }

        return found;
    }

    /// <summary>The same at another time; its registration opens and closes as long before.</summary>
    public static ActivityRequest At(ActivityRequest request, DateTime start)
    {
        var (copy, by) = (request.Copy(), start - request.Start);
        (copy.Start, copy.End, copy.Series) = (request.Start + by, request.End + by, null);
        (copy.RegistrationOpens, copy.RegistrationCloses) = (request.RegistrationOpens + by, request.RegistrationCloses + by);
        return copy;
    }

    /// <summary>With what an answer says of time and room.</summary>
    public static ActivityRequest Answered(ActivityRequest request, SeriesAnswer? answer)
    {
        if (answer is null or { Skips: true }) return request;
        var moved = answer.NewStart is { } start ? At(request, DateTime.SpecifyKind(start, DateTimeKind.Unspecified)) : request;
        if (answer.RoomId is not { } room) return moved;
        moved = moved.Copy();
        moved.RoomIds = [room];
        return moved;
    }
}
