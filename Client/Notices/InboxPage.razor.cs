using Microsoft.AspNetCore.Components;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Notices;

namespace PartyMassCenter.Client.Notices;

/// <summary>What the signed-in person was told, latest first.</summary>
public sealed partial class InboxPage
{
    private const int PageSize = 20;

    private readonly Loadable<Paged<InboxItem>> items = new();
    private bool unreadOnly;
    private int skip;

    [CascadingParameter]
    public required Workplace Workplace { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    private Task LoadAsync() => items.LoadAsync(() => Inbox.ListAsync(unreadOnly, skip, PageSize));

    private Task ShowAsync(bool unread)
    {
        (unreadOnly, skip) = (unread, 0);
        items.Clear();
        return LoadAsync();
    }

    private Task SkipAsync(int rows)
    {
        skip = rows;
        return LoadAsync();
    }

    private async Task OpenAsync(InboxItem item)
    {
        if (!item.Read) await Inbox.MarkReadAsync(item.Id);
        // Only ways within the site are followed.
        if (item.Link is { } link && link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal)) Navigation.NavigateTo(link);
        else await LoadAsync();
    }

    private async Task AllReadAsync()
    {
        await Inbox.MarkAllReadAsync();
        await LoadAsync();
    }
}
