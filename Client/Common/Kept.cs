using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace PartyMassCenter.Client.Common;

/// <summary>
/// Keeps what is in it as drawn until the key is another: for what is large, inside a page that is drawn anew with every click.
/// Components in it still draw themselves when they change by themselves.
/// </summary>
public sealed class Kept : ComponentBase
{
    private object? drawn;
    private bool changed;

    /// <summary>All that the content shows, compared by value.</summary>
    [Parameter, EditorRequired]
    public required object Key { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    protected override void OnParametersSet() => (changed, drawn) = (!Key.Equals(drawn), Key);

    protected override bool ShouldRender() => changed;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, ChildContent);
}
