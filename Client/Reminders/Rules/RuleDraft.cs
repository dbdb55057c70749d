using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders.Rules;

/// <summary>A rule as the editor holds it.</summary>
public sealed class RuleDraft
{
    private RuleDraft(ReminderRuleRequest request, TimingDraft timing) => (Request, Timing) = (request, timing);

    public ReminderRuleRequest Request { get; }

    public TimingDraft Timing { get; }

    /// <summary>The rule's sentence so far, under which everything else is detail.</summary>
    public string Sentence => $"{ScheduleSentence.Of(Timing.Timing())}：{(Request.Title.Trim() is { Length: > 0 } title ? title : "（要办的事）")}";

    public static RuleDraft New(Guid centerId, DateOnly today) => new(new ReminderRuleRequest { CenterId = centerId, LeadMinutes = [RuleWords.Day] }, TimingDraft.New(today));

    public static RuleDraft Of(ReminderRuleDetails rule, DateOnly today) => new(rule.ToRequest(), TimingDraft.Of(rule.Timing, today));

    /// <summary>A new rule that begins as a preset stands.</summary>
    public static RuleDraft Of(ReminderPreset preset, Guid centerId, DateOnly today) => new(
        new ReminderRuleRequest
        {
            CenterId = centerId,
            Title = preset.Title,
            SubjectKind = preset.Subject,
            Proof = preset.Proof,
            GraceMinutes = preset.GraceMinutes,
            LeadMinutes = [.. preset.LeadDays.Select(d => d * RuleWords.Day)],
        },
        TimingDraft.Of(preset.Timing, today));

    /// <summary>What is sent.</summary>
    public ReminderRuleRequest Fill()
    {
        Request.Title = Request.Title.Trim();
        Request.Timing = Timing.Timing();
        Request.LeadMinutes = [.. Request.LeadMinutes.Distinct().OrderDescending()];
        return Request;
    }

    public void ToggleLead(int minutes)
    {
        if (!Request.LeadMinutes.Remove(minutes)) Request.LeadMinutes.Add(minutes);
    }
}
