using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Common;

/// <summary>The audit: search, page by page, and export.</summary>
public sealed partial class AuditPage
{
    private const int PageSize = 50;

    private readonly Loadable<Paged<AuditEntryListItem>> entries = new();
    private DateOnly? from, to;
    private AuditAction? action;
    private string text = "";
    private AuditQuery query = new() { Take = PageSize };
    private int skip;

    /// <summary>The thing whose history to show first.</summary>
    [SupplyParameterFromQuery(Name = "subject")]
    public string? FirstSubject { get; set; }

    /// <summary>The same query as a file, over HTTP, where the service checks again.</summary>
    private string ExportLink => QueryHelpers.AddQueryString("/api/v1/audit/export", new Dictionary<string, string?>
    {
        ["from"] = query.From?.ToString("yyyy-MM-dd"),
        ["to"] = query.To?.ToString("yyyy-MM-dd"),
        ["action"] = query.Action?.ToString(),
        ["text"] = query.Text,
        ["subjectId"] = query.SubjectId,
    }.Where(p => p.Value is not null));

    protected override Task OnInitializedAsync()
    {
        query = query with { SubjectId = FirstSubject };
        return LoadAsync();
    }

    private Task LoadAsync() => entries.LoadAsync(() => Audit.SearchAsync(query with { Skip = skip }));

    private Task SearchAsync() => ShowAsync(new AuditQuery
    {
        From = from,
        To = to,
        Action = action,
        Text = string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        Take = PageSize,
    });

    private Task SubjectAsync(string subjectId) => ShowAsync(new AuditQuery { SubjectId = subjectId, Take = PageSize });

    private Task ShowAsync(AuditQuery next)
    {
        (query, skip) = (next, 0);
        return LoadAsync();
    }

    private Task SkipAsync(int rows)
    {
        skip = rows;
        return LoadAsync();
    }
}
