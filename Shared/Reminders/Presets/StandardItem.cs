namespace PartyMassCenter.Shared.Reminders.Presets;

/// <summary>An item of a standard that is to be looked at again and again, as the file beside it holds them.</summary>
/// <param name="Every">nightly, daily, weekly, monthly, quarterly, halfyearly or yearly.</param>
/// <param name="Severity">否决, 严重, 一般 or 提示.</param>
/// <param name="Said">Whether the standard's text names the period; otherwise it is a proposal.</param>
internal sealed record StandardItem(
    string Code, string Edition, string Text, string Every, ReminderSubjectKind Subject, ProofKind Proof, string Severity, bool Said, string? Applies, bool Disputed);
