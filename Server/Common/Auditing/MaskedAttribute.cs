namespace PartyMassCenter.Server.Common.Auditing;

/// <summary>Personal data that the audit keeps masked only.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaskedAttribute : Attribute;
