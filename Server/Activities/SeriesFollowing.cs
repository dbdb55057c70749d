using PartyMassCenter.Shared.Activities;

namespace PartyMassCenter.Server.Activities;

/// <summary>What a change of one activity of a series makes of the others.</summary>
/// <param name="Edited">The changed activity as it was.</param>
/// <param name="Wanted">The changed activity as it shall be.</param>
/// <param name="Template">What the series' activities are unless somebody made one of them different.</param>
/// <param name="Changed">The fields that changed.</param>
/// <param name="Overwrite">Whether what was made different by hand changes too.</param>
internal sealed record SeriesFollowing(ActivityRequest Edited, ActivityRequest Wanted, ActivityRequest Template, IReadOnlyList<ActivityField> Changed, bool Overwrite)
{
    /// <summary>Fields that stand at times of their own, which move with the start.</summary>
    private static readonly HashSet<string> Timed = [nameof(ActivityRequest.Start), nameof(ActivityRequest.RegistrationOpens), nameof(ActivityRequest.RegistrationCloses)];

    /// <summary>Whether the time changes.</summary>
    public bool Moves => Changed.Any(f => f.Name == nameof(ActivityRequest.Start));

    /// <summary>When the series has something that it had at another time.</summary>
    public DateTime Move(DateTime seriesStart) => Moves ? seriesStart.Date + (Wanted.Start.Date - Edited.Start.Date) + Wanted.Start.TimeOfDay : seriesStart;

    /// <summary>What another activity of the series becomes.</summary>
    /// <param name="seriesStart">When the series has it.</param>
    /// <param name="to">When the series shall have it.</param>
    public ActivityRequest Of(ActivityRequest current, DateTime seriesStart, DateTime to)
    {
        var request = current.Copy();
        if ((Moves || to != seriesStart) && (Overwrite || IsOnTime(current, seriesStart)))
        {
            request = ActivityOccurrences.At(request, to);
            if (Moves) request.End = request.Start + (Wanted.End - Wanted.Start);
        }

        foreach (var field in Changed.Where(f => !Timed.Contains(f.Name)))
            if (Overwrite || Follows(field, current)) field.Copy(Wanted, request);
        var by = request.Start - Wanted.Start;
        if (Has(nameof(ActivityRequest.RegistrationOpens)) && (Overwrite || Before(current.RegistrationOpens, current) == Before(Template.RegistrationOpens, Template)))
            request.RegistrationOpens = Wanted.RegistrationOpens + by;
        if (Has(nameof(ActivityRequest.RegistrationCloses)) && (Overwrite || Before(current.RegistrationCloses, current) == Before(Template.RegistrationCloses, Template)))
            request.RegistrationCloses = Wanted.RegistrationCloses + by;
        return request;
    }

    /// <summary>What the series' activities are from now on.</summary>
    public ActivityRequest NewTemplate()
    {
        var template = Of(Template, Template.Start, Move(Template.Start));
        (template.ContactPhone, template.Version) = (null, null);
        return template;
    }

    private bool Has(string field) => Changed.Any(f => f.Name == field);

    /// <summary>The template knows no phone: one that is like that of the changed activity follows it.</summary>
    private bool Follows(ActivityField field, ActivityRequest current) => field.Same(current, field.Name == nameof(ActivityRequest.ContactPhone) ? Edited : Template);

    private bool IsOnTime(ActivityRequest current, DateTime seriesStart) => current.Start == seriesStart && current.End - current.Start == Template.End - Template.Start;

    private static TimeSpan? Before(DateTime? time, ActivityRequest request) => request.Start - time;
}
