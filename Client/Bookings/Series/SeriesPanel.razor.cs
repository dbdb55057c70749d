using Microsoft.AspNetCore.Components;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings.Series;

/// <summary>What was answered stays while the pattern is the same; another pattern is looked at anew.</summary>
public sealed partial class SeriesPanel
{
    private readonly List<SeriesAnswer> answers = [];
    private SeriesCheck? check;
    private Outcome? refused;
    private string? key, looked;
    private bool busy;

    [Parameter, EditorRequired]
    public required BookingDraft Draft { get; set; }

    /// <summary>Whether the form around it can be sent; it shows what is wrong.</summary>
    [Parameter, EditorRequired]
    public required Func<bool> Ready { get; set; }

    [Parameter]
    public EventCallback<SeriesDetails> OnDone { get; set; }

    /// <summary>Told when it may have become, or ceased to be, more than one booking.</summary>
    [Parameter]
    public EventCallback Changed { get; set; }

    private SeriesRequest Request => new() { First = Draft.Request, Pattern = Draft.Repeat.Pattern(Draft.Day), Answers = answers };

    private SeriesChangeRequest Change => new() { Booking = Draft.Request, Scope = Draft.Scope, Answers = answers };

    /// <summary>What the dates depend on; where it differs from what was looked at, they are looked at again.</summary>
    private string Subject => System.Text.Json.JsonSerializer.Serialize((object)(Draft.BookingId is null ? Request : Change));

    /// <summary>Saves the series; where a date wants an answer, or the dates were not looked at yet, they are shown first.</summary>
    public async Task SubmitAsync()
    {
        if (busy || !Ready()) return;
        if (check is null or { Open: > 0 } || looked != Subject)
        {
            await LookAsync();
            if (check is null or { Open: > 0 }) return;
        }

        await DoAsync(async () =>
        {
            key ??= Guid.CreateVersion7().ToString("N");
            var saved = Draft.BookingId is { } id ? await Series.ChangeAsync(id, Change) : await Series.CreateAsync(Request, key);
            key = null;
            refused = saved;
            if (!saved.Succeeded)
            {
                check = null;
                return;
            }

            Toasts.Done(Draft.BookingId is null ? $"已预约{saved.Value.Bookings.Count}次：{saved.Value.Sentence}" : "重复预约已修改。");
            await OnDone.InvokeAsync(saved.Value);
        });
    }

    private Task LookAsync() => DoAsync(async () =>
    {
        if (!Ready()) return;
        var found = Draft.BookingId is { } id ? await Series.CheckChangeAsync(id, Change) : await Series.CheckAsync(Request);
        refused = found;
        check = found.Succeeded ? found.Value : null;
        looked = Subject;
    });

    private async Task DoAsync(Func<Task> act)
    {
        if (busy) return;
        busy = true;
        try
        {
            await act();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whether it was saved is not known; the same key makes trying again safe.
            Toasts.Broken(failure);
        }
        finally
        {
            busy = false;
            StateHasChanged();
        }
    }

    private Task AnswerAsync(SeriesAnswer answer)
    {
        answers.RemoveAll(a => a.Date == answer.Date);
        answers.Add(answer);
        return LookAsync();
    }

    private Task UndoAsync(SeriesAnswer answer)
    {
        answers.Remove(answer);
        return LookAsync();
    }

    private Task ChooseAsync(SeriesScope scope)
    {
        Draft.Scope = scope;
        return ForgetAsync();
    }

    private Task ForgetAsync()
    {
        answers.Clear();
        (check, refused) = (null, null);
        return Changed.InvokeAsync();
    }
}
