using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Activities.Registrations;

/// <summary>Who may register when, who waits, and who moves up.</summary>
public static class RegistrationRules
{
    /// <summary>Everything that stands against a registration, in the order in which people want to hear it.</summary>
    public static IEnumerable<Refusal> Deny(RegistrationRequest request, RegistrationFacts facts)
    {
        if (Closed(facts) is { } closed)
        {
            yield return closed;
            yield break;
        }

        if (request.People > facts.MostPerRegistration)
            yield return Refusal.Conflict("registration.too-many", $"一次最多报{facts.MostPerRegistration}人，请减少人数，或请其他人另外报名。", nameof(request.People));
        if (facts.Capacity is { } capacity && request.People > capacity)
            yield return Refusal.Conflict("registration.over-capacity", $"这场活动一共{capacity}个名额，请减少人数。", nameof(request.People));
        if (facts.PhoneKnown)
            yield return Refusal.Conflict("registration.twice", "这个电话已经报过名了。要改人数，请用报名码修改；忘了报名码，请打中心电话。", nameof(request.Phone));
        if (facts.Audience == Audience.Children && !request.GuardianConsent)
            yield return Refusal.Invalid("registration.guardian", "这是少年儿童的活动，请由监护人勾选同意后报名。", nameof(request.GuardianConsent));
    }

    /// <summary>Why nobody can register now; null while it is open.</summary>
    public static Refusal? Closed(RegistrationFacts facts)
    {
        if (facts.Status == ActivityStatus.Cancelled) return Refusal.Conflict("registration.cancelled", "这场活动已取消，不用报名了。");
        if (facts.Status != ActivityStatus.Published) return Refusal.NotFound("activity.not-found", "没有找到这场活动，可能还没有发布。");
        if (!facts.NeedsRegistration) return Refusal.Conflict("registration.not-needed", "这场活动不用报名，到时直接来就行。");
        if (facts.Now >= facts.End) return Refusal.Conflict("registration.over", "这场活动已经结束，欢迎参加下一场。");
        if (facts.ByStaff) return null;
        if (facts.Opens is { } opens && facts.Now < opens) return Refusal.Conflict("registration.early", $"报名还没有开始，{ChineseDates.Moment(opens)}开始，请到时再来。");
        var closes = facts.Closes ?? facts.Start;
        return facts.Now >= closes ? Refusal.Conflict("registration.late", $"报名已于{ChineseDates.Moment(closes)}截止。想参加请打中心电话问一问。") : null;
    }

    /// <summary>Whether there is a place at once; those who wait come first.</summary>
    public static bool Fits(int people, RegistrationFacts facts) => facts.Left is not { } left || (people <= left && !facts.Waiting);

    /// <summary>
    /// Who of those that wait gets a place, in their order. A group that is too large for what is left is passed over for now, so that no place stays
    /// empty because of it; it keeps its place in the queue.
    /// </summary>
    /// <param name="waiting">People of each that waits, first come first.</param>
    /// <param name="left">Places; null = no limit.</param>
    /// <returns>Indexes of those who move up.</returns>
    public static IEnumerable<int> MovesUp(IReadOnlyList<int> waiting, int? left)
    {
        for (var i = 0; i < waiting.Count; i++)
        {
            if (left is { } places && waiting[i] > places) continue;
            left -= waiting[i];
            yield return i;
        }
    }
}
