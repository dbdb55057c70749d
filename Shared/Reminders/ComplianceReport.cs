namespace PartyMassCenter.Shared.Reminders;

/// <summary>How well a centre kept its dates.</summary>
/// <param name="Rules">By rule, the worst first.</param>
/// <param name="People">By who did it, or whose it is where nobody did, the worst first.</param>
/// <param name="Waived">Not counted: waived.</param>
/// <param name="Open">Not counted: not done, and not late yet.</param>
public sealed record ComplianceReport(
    string Center,
    DateOnly From,
    DateOnly To,
    ComplianceShare Total,
    IReadOnlyList<ComplianceShare> Rules,
    IReadOnlyList<ComplianceShare> People,
    int Waived,
    int Open);
