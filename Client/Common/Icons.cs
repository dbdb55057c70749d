using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.AspNetCore.Components;

namespace PartyMassCenter.Client.Common;

/// <summary>The project's own icons: strokes of 1.75 on a grid of 24, in the colour of the text around them.</summary>
public static class Icons
{
    private static readonly FrozenDictionary<string, string> Shapes = new Dictionary<string, string>
    {
        ["home"] = """<path d="M4 11 12 4l8 7M6 9.5V20h12V9.5M10 20v-6h4v6"/>""",
        ["board"] = """<rect x="3.5" y="4.5" width="17" height="15" rx="2"/><path d="M3.5 9.5h17M9 9.5v10M12 13h5M12 16.5h3"/>""",
        ["search"] = """<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>""",
        ["door"] = """<path d="M6 20.5V4.8L15 3v18l-9-1.5M15 5h3.5v14H15M4 20.5h2M12 11.5v1.5"/>""",
        ["bookmark"] = """<path d="M6.5 3.5h11v17l-5.5-4-5.5 4z"/>""",
        ["approve"] = """<path d="M12 3.5 19.5 6v6c0 4.5-3 7-7.5 8.5-4.5-1.5-7.5-4-7.5-8.5V6z"/><path d="m8.5 12 2.5 2.5 4.5-5"/>""",
        ["inbox"] = """<path d="m4 13 3-8h10l3 8v6.5H4z"/><path d="M4 13h5l1 2.5h4l1-2.5h5"/>""",
        ["bell"] = """<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 20.5h4"/>""",
        ["people"] = """<circle cx="9" cy="8.5" r="3.5"/><path d="M3 20c0-4 2.5-6 6-6s6 2 6 6M15.5 5.3a3.5 3.5 0 0 1 0 6.4M17 14.5c2.6.7 4 2.6 4 5.5"/>""",
        ["person"] = """<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c.5-4.5 3-6.5 7.5-6.5s7 2 7.5 6.5"/>""",
        ["tree"] = """<rect x="9" y="3" width="6" height="5" rx="1"/><rect x="3" y="16" width="6" height="5" rx="1"/><rect x="15" y="16" width="6" height="5" rx="1"/><path d="M12 8v4M6 16v-4h12v4"/>""",
        ["history"] = """<path d="M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 2"/>""",
        ["settings"] = """<circle cx="12" cy="12" r="3"/><path d="M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2"/>""",
        ["plus"] = """<path d="M12 5v14M5 12h14"/>""",
        ["minus"] = """<path d="M5 12h14"/>""",
        ["check"] = """<path d="m4.5 12.5 5 5 10-11"/>""",
        ["check-circle"] = """<circle cx="12" cy="12" r="8.5"/><path d="m8 12.3 2.8 2.8 5.2-6"/>""",
        ["clock"] = """<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>""",
        ["close"] = """<path d="m6 6 12 12M18 6 6 18"/>""",
        ["ban"] = """<circle cx="12" cy="12" r="8.5"/><path d="m6 6 12 12"/>""",
        ["left"] = """<path d="m14.5 5-7 7 7 7"/>""",
        ["right"] = """<path d="m9.5 5 7 7-7 7"/>""",
        ["down"] = """<path d="m5 9 7 7 7-7"/>""",
        ["calendar"] = """<rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 10h17M8 3v4M16 3v4"/>""",
        ["pin"] = """<path d="M12 21c4.5-5 6.5-8.3 6.5-11.5a6.5 6.5 0 0 0-13 0C5.5 12.7 7.5 16 12 21z"/><circle cx="12" cy="9.5" r="2.3"/>""",
        ["phone"] = """<path d="M6 3.5h3.5L11 8 8.8 9.8a12 12 0 0 0 5.4 5.4L16 13l4.5 1.5V18c0 1.5-1 2.5-2.5 2.5C10.5 20 4 13.5 3.5 6 3.5 4.5 4.5 3.5 6 3.5z"/>""",
        ["edit"] = """<path d="M4 20v-4L15.5 4.5l4 4L8 20zM13 7l4 4"/>""",
        ["alert"] = """<path d="M12 3.5 21.5 20h-19zM12 10v4.5"/><path d="M12 17.2v.3"/>""",
        ["info"] = """<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.5M12 7.5v.3"/>""",
        ["lock"] = """<rect x="5" y="10.5" width="14" height="10" rx="2"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>""",
        ["refresh"] = """<path d="M19.5 11A7.7 7.7 0 0 0 5.6 7.5L4 9.5M4 5v4.5h4.5M4.5 13a7.7 7.7 0 0 0 13.9 3.5l1.6-2M20 19v-4.5h-4.5"/>""",
        ["sun"] = """<circle cx="12" cy="12" r="4"/><path d="M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3l1.8 1.8M16.9 16.9l1.8 1.8M18.7 5.3l-1.8 1.8M7.1 16.9l-1.8 1.8"/>""",
        ["moon"] = """<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"/>""",
        ["screen"] = """<rect x="3" y="4.5" width="18" height="12" rx="1.5"/><path d="M9 20.5h6M12 16.5v4"/>""",
        ["text-size"] = """<path d="m3 19 5.5-14L14 19M5 14.5h7M15.5 19l3-7.5 3 7.5M16.5 16.5h4"/>""",
        ["exit"] = """<path d="M14 4H5v16h9M10 12h11M17.5 8l4 4-4 4"/>""",
        ["access"] = """<circle cx="10" cy="4.5" r="1.8"/><path d="M10 8v6h6l3 5.5M10 10.5h5M7 11.5a5.5 5.5 0 1 0 8 7"/>""",
        ["more"] = """<path d="M4 7h16M4 12h16M4 17h16"/>""",
        ["filter"] = """<path d="M3.5 5h17L14 13v6.5l-4-2V13z"/>""",
        ["tools"] = """<path d="M14.5 6.5a4 4 0 0 1 5-2.5L17 6.5l.5 1.5 1.5.5 2.5-2.5a4 4 0 0 1-5.5 5L8.5 19a2.1 2.1 0 0 1-3-3L13 8.5z"/>""",
        ["chart"] = """<path d="M4 20h16M7 20v-7M12 20V6M17 20v-10"/>""",
        ["box"] = """<path d="m12 3.5 8 4v9l-8 4-8-4v-9zM4 7.5l8 4 8-4M12 11.5v9"/>""",
        ["layers"] = """<path d="m12 4 9 4.5-9 4.5-9-4.5zM3.5 12.5 12 17l8.5-4.5M3.5 16.5 12 21l8.5-4.5"/>""",
        ["star"] = """<path d="M5 20V5M5 5.5c4-2.5 6 2 11-.5l2.5 0v8c-5 2.5-8-2-13.5.5"/>""",
        ["book"] = """<path d="M12 6.5C10 5 7 4.5 3.5 5v13.5c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5V20"/>""",
        ["music"] = """<path d="M9 17.5V5.5l10.5-2v12"/><circle cx="6.5" cy="17.5" r="2.5"/><circle cx="17" cy="15.5" r="2.5"/>""",
        ["talk"] = """<path d="M3.5 5h12v9H9l-3.5 3v-3h-2zM18.5 9h2v8.5h-2v2.5l-3-2.5H10"/>""",
        ["handshake"] = """<path d="M2.5 7.5 6 6l5 1.5L15 6l6.5 2v8l-3 .5-6 4-8-6.5-2 0zM11 7.5 8.5 12c1.5 1 3 .5 4-1.5L18.5 16.5"/>""",
        ["service"] = """<path d="M4 20.5V10h16v10.5M2.5 10 5 4h14l2.5 6M9 20.5V15h6v5.5"/>""",
        ["dots"] = """<path d="M5 12h.3M12 12h.3M19 12h.3"/>""",
        ["camera"] = """<path d="M3.5 7.5h4L9 5h6l1.5 2.5h4v12h-17z"/><circle cx="12" cy="13" r="3.5"/>""",
        ["print"] = """<path d="M7 8.5v-5h10v5M7 17H3.5V8.5h17V17H17M7 14h10v6.5H7z"/>""",
        ["drag"] = """<path d="M4 12h16M7.5 8.5 4 12l3.5 3.5M16.5 8.5 20 12l-3.5 3.5"/>""",
    }.ToFrozenDictionary();

    private static readonly ConcurrentDictionary<(string Name, string? Css), MarkupString> Drawn = new();

    public static IEnumerable<string> Names => Shapes.Keys;

    /// <summary>
    /// The icon as a piece of markup, hidden from readers: a page has a hundred of them, and a component each would take as much memory as all the rest of
    /// it. An unknown name is a bug and throws.
    /// </summary>
    /// <param name="css">A class beside <c>icon</c>, from the code, never from what somebody typed.</param>
    public static MarkupString Of(string name, string? css = null) => Drawn.GetOrAdd((name, css), static key => new MarkupString(
        Shapes.TryGetValue(key.Name, out var shape)
            ? $"""<svg class="{(key.Css is null ? "icon" : $"icon {key.Css}")}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{shape}</svg>"""
            : throw new ArgumentOutOfRangeException(nameof(name), key.Name, "No such icon.")));
}
