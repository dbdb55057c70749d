using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Shared.Notices;

/// <summary>How notices are worded, per unit, kind and channel.</summary>
public interface ITemplateService
{
    /// <summary>What holds for a unit, for every kind on one channel.</summary>
    Task<Outcome<IReadOnlyList<TemplateDetails>>> ListAsync(Guid unitId, ChannelKind channel, CancellationToken cancel = default);

    /// <summary>An example, with all faults of the template if it has any.</summary>
    Task<Outcome<TemplatePreview>> PreviewAsync(TemplateRequest request, CancellationToken cancel = default);

    Task<Outcome> SaveAsync(TemplateRequest request, CancellationToken cancel = default);

    /// <summary>Back to what holds above.</summary>
    Task<Outcome> ResetAsync(Guid unitId, NoticeKind kind, ChannelKind channel, CancellationToken cancel = default);
}
