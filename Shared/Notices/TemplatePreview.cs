namespace PartyMassCenter.Shared.Notices;

/// <summary>What an example looks like with a template.</summary>
public sealed record TemplatePreview(string Subject, string Body);
