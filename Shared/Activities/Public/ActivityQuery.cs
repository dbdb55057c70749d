namespace PartyMassCenter.Shared.Activities.Public;

/// <summary>Which published activities are wanted.</summary>
/// <param name="From">First day.</param>
/// <param name="To">The day after the last; at most 400 days after From.</param>
/// <param name="Text">In title, description or place; null = any.</param>
public sealed record ActivityQuery(Guid CenterId, DateOnly From, DateOnly To, ActivityKind? Kind = null, Audience? Audience = null, Guid? TeamId = null, Guid? RoomId = null, string? Text = null);
