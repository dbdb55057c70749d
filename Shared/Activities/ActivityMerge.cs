using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities;

/// <summary>Puts two people's changes of one activity together, field by field.</summary>
public static class ActivityMerge
{
    /// <summary>What the editor changed on top of what is there now; refused where somebody else changed the same field meanwhile.</summary>
    /// <param name="current">What is there now.</param>
    /// <param name="loaded">What the editor saw.</param>
    /// <param name="wanted">What the editor made of it.</param>
    /// <param name="editors">Who last changed which field, by its name.</param>
    public static Outcome<ActivityRequest> Merge(ActivityRequest current, ActivityRequest loaded, ActivityRequest wanted, IReadOnlyDictionary<string, string> editors)
    {
        List<Refusal> both = [];
        var merged = current.Copy();
        foreach (var field in Changed(loaded, wanted))
        {
            if (field.Same(wanted, current)) continue;

            // A number that the editor could not see is no change of somebody else's.
            var hidden = field.Name == nameof(ActivityRequest.ContactPhone) && loaded.ContactPhone is null;
            if (hidden || field.Same(loaded, current)) field.Copy(wanted, merged);
            else both.Add(Both(field, current, wanted, editors.GetValueOrDefault(field.Name, "别人")));
        }

        return both.Count > 0 ? Outcome<ActivityRequest>.Refused(both) : merged;
    }

    /// <summary>The fields that an editor changed; a number left empty is none.</summary>
    public static IEnumerable<ActivityField> Changed(ActivityRequest loaded, ActivityRequest wanted) =>
        ActivityFields.Differing(loaded, wanted).Where(f => f.Name != nameof(ActivityRequest.ContactPhone) || !string.IsNullOrWhiteSpace(wanted.ContactPhone));

    private static Refusal Both(ActivityField field, ActivityRequest current, ActivityRequest wanted, string who)
    {
        var (theirs, mine) = (field.Text(current), field.Text(wanted));
        var values = theirs is null || mine is null ? $"{who}刚刚也改了“{field.Label}”" : $"“{field.Label}”您改为“{mine}”，{who}刚刚改为“{theirs}”";
        return Refusal.Conflict("activity.both-changed", $"{values}。请商量后再改；您填写的内容还在，没有丢。", field.Name);
    }
}
