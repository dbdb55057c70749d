using PartyMassCenter.Client.Bookings.Series;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings.Series;

namespace PartyMassCenter.Client.Activities;

/// <summary>An activity as the form edits it: the day and the clock times apart, as people think of them.</summary>
public sealed class ActivityDraft
{
    private readonly List<MergeChoice> choices = [];

    private ActivityDraft(ActivityRequest request, ActivityDetails? loaded) => (Request, Id, Loaded, SeriesSentence, KnownPhone, Organiser) =
        (request, loaded?.Id, loaded?.Contents.Copy(), loaded?.SeriesSentence, loaded?.ContactPhone, loaded?.Organiser);

    public ActivityRequest Request { get; }

    /// <summary>The activity being changed, or null for a new one.</summary>
    public Guid? Id { get; }

    /// <summary>What the editor saw; null for a new one.</summary>
    public ActivityRequest? Loaded { get; private set; }

    /// <summary>How the series repeats to which it belongs; null for a single one.</summary>
    public string? SeriesSentence { get; }

    /// <summary>The masked phone, which an empty field leaves as it is.</summary>
    public string? KnownPhone { get; }

    /// <summary>Who is responsible now.</summary>
    public string? Organiser { get; }

    /// <summary>How a new one repeats, or how a series goes on.</summary>
    public RepeatDraft Repeat { get; private init; } = new();

    /// <summary>Whether the series shall go on by <see cref="Repeat"/>.</summary>
    public bool ChangesRule { get; set; }

    /// <summary>How far a change of an activity of a series reaches.</summary>
    public SeriesScope Scope { get; set; } = SeriesScope.This;

    /// <summary>Whether activities of the series that were changed by hand change too.</summary>
    public bool Overwrite { get; set; }

    /// <summary>What to do with dates that stand against something.</summary>
    public List<SeriesAnswer> Answers { get; } = [];

    /// <summary>Fields that somebody else changed too, until the editor has chosen.</summary>
    public IReadOnlyList<MergeChoice> Choices => choices;

    /// <summary>Whether more than the one activity is meant.</summary>
    public bool Many => Id is null ? Repeat.Choice != RepeatChoice.Never : SeriesSentence is not null && Scope != SeriesScope.This;

    /// <summary>Whether the series goes on by another rule or to another day.</summary>
    public bool GoesOnOtherwise => RuleMayChange && ChangesRule;

    /// <summary>Whether how it repeats may be changed: from one of its activities on.</summary>
    public bool RuleMayChange => SeriesSentence is not null && Scope == SeriesScope.Following;

    public DateOnly Day
    {
        get => DateOnly.FromDateTime(Request.Start);
        set => Move(value.ToDateTime(From));
    }

    /// <summary>The last day; the same as the first for nearly all.</summary>
    public DateOnly LastDay
    {
        get => DateOnly.FromDateTime(Request.End);
        set => Request.End = value.ToDateTime(To);
    }

    /// <summary>The start; setting it keeps the length.</summary>
    public TimeOnly From
    {
        get => TimeOnly.FromDateTime(Request.Start);
        set => Move(Day.ToDateTime(value));
    }

    public TimeOnly To
    {
        get => TimeOnly.FromDateTime(Request.End);
        set => Request.End = LastDay.ToDateTime(value);
    }

    public static ActivityDraft For(Guid centerId, DateOnly day, DateTime now)
    {
        var start = DateOnly.FromDateTime(now) == day ? now.Date.AddHours(Math.Clamp(now.Hour + 1, 8, 20)) : day.ToDateTime(new TimeOnly(9, 0));
        return new ActivityDraft(new ActivityRequest { CenterId = centerId, Start = start, End = start.AddHours(2) }, null);
    }

    public static ActivityDraft Of(ActivityDetails activity) => new(activity.Contents.Copy(), activity)
    {
        Repeat = activity.Series is { } series ? RepeatDraft.Of(series, DateOnly.FromDateTime(activity.Contents.Start)) : new RepeatDraft(),
    };

    /// <summary>The request to plan it anew.</summary>
    public ActivityRequest New()
    {
        Tidy();
        Request.Series = Many ? Repeat.Pattern(Day) : null;
        Request.Answers = Many ? [.. Answers] : [];
        return Request;
    }

    /// <summary>The request to change it.</summary>
    public ActivityChangeRequest Change()
    {
        Tidy();
        return new ActivityChangeRequest { Activity = Request, Loaded = Loaded!, Scope = Scope, Overwrite = Overwrite, Pattern = GoesOnOtherwise ? Repeat.Pattern(Day) : null, Answers = [.. Answers] };
    }

    /// <summary>
    /// Somebody else changed it meanwhile: what the editor has not touched becomes as it is now, and where both changed a field, the editor is asked;
    /// until then their own words stay.
    /// </summary>
    public void Rebase(ActivityRequest current)
    {
        choices.Clear();
        var mine = Request.Copy();
        foreach (var field in ActivityFields.All)
        {
            var touched = ActivityMerge.Changed(Loaded!, mine).Any(f => f.Name == field.Name);
            if (!touched) field.Copy(current, Request);
            else if (!field.Same(Loaded!, current) && !field.Same(mine, current)) choices.Add(new MergeChoice(field, mine, current.Copy()));
        }

        Loaded = current.Copy();
        Request.Version = current.Version;
    }

    /// <summary>Takes one of the two values.</summary>
    public void Choose(MergeChoice choice, bool mine)
    {
        choice.Field.Copy(mine ? choice.Mine : choice.Theirs, Request);
        choices.Remove(choice);
    }

    /// <summary>A field of blanks is an empty one.</summary>
    public void Tidy()
    {
        Request.Title = Request.Title.Trim();
        (Request.Description, Request.OutsidePlace, Request.Materials) = (Blank(Request.Description), Blank(Request.OutsidePlace), Blank(Request.Materials));
        (Request.ContactName, Request.ContactPhone, Request.SafetyPlan) = (Blank(Request.ContactName), Blank(Request.ContactPhone), Blank(Request.SafetyPlan));
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private void Move(DateTime start) => (Request.Start, Request.End) = (start, start + (Request.End - Request.Start));
}
