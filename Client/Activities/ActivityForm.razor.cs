using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using PartyMassCenter.Client.Common;
using PartyMassCenter.Shared.Activities;
using PartyMassCenter.Shared.Bookings.Series;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Rooms;

namespace PartyMassCenter.Client.Activities;

/// <summary>Asks for an activity, judges it while it is typed, keeps everything when it is refused, and asks where two people changed the same.</summary>
public sealed partial class ActivityForm
{
    private const long MaximumPosterBytes = 5 * 1024 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private EditContext context = null!;
    private ActivityDraft? shown;
    private Outcome? answer;
    private IReadOnlyList<OccurrenceCheck> checks = [];
    private CancellationTokenSource? waiting;
    private IBrowserFile? poster;
    private bool checking, busy;
    private string? key, looked;

    [Parameter, EditorRequired]
    public required ActivityDraft Draft { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<RoomListItem> Rooms { get; set; }

    /// <summary>Address of the picture that is stored now.</summary>
    [Parameter]
    public string? Poster { get; set; }

    [Parameter]
    public EventCallback<ActivityDetails> OnDone { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    private string SaveText => busy ? "正在提交…" : Draft.Id is null ? (Draft.Many ? "安排这些活动" : "安排活动") : checks.Count(c => c.Ends) is > 0 and var ends ? $"保存修改，取消{ends}次" : "保存修改";

    /// <summary>What the dates of a series depend on; where it differs from what was looked at, they are looked at again.</summary>
    private string Subject => JsonSerializer.Serialize((object)(Draft.Id is null ? Draft.New() : Draft.Change()));

    protected override void OnParametersSet()
    {
        if (shown == Draft) return;
        shown = Draft;
        context = new EditContext(Draft.Request);
        context.EnableDataAnnotationsValidation(NoServices.Instance);
        context.OnFieldChanged += (_, _) => Touched();
        Touched();
    }

    /// <summary>The dates changed: what was answered for the old ones means nothing any more.</summary>
    private void Forget()
    {
        Draft.Answers.Clear();
        checks = [];
        Touched();
    }

    private void Choose(SeriesScope scope)
    {
        Draft.Scope = scope;
        Forget();
    }

    /// <summary>Something changed: judge it anew after a short pause. The dates of a series are many and looked at when asked.</summary>
    private void Touched()
    {
        answer = null;
        waiting?.Cancel();
        waiting?.Dispose();
        waiting = null;
        checking = !Draft.Many && Draft.Request.End > Draft.Request.Start;
        if (!checking) return;
        waiting = new CancellationTokenSource();
        _ = CheckAsync(waiting.Token);
    }

    private async Task CheckAsync(CancellationToken cancel)
    {
        try
        {
            await Task.Delay(Pause, Clock, cancel);
            var found = await Activities.CheckAsync(Draft.Id is null ? Draft.New() : Draft.Request, Draft.Id, cancel);
            if (!cancel.IsCancellationRequested) checks = found.Succeeded ? found.Value : [];
        }
        catch (OperationCanceledException)
        {
            // Typing went on; the next check answers.
        }
        catch (Exception failure)
        {
            Toasts.Broken(failure);
        }
        finally
        {
            if (!cancel.IsCancellationRequested)
            {
                checking = false;
                await InvokeAsync(StateHasChanged);
            }
        }
    }

    private bool Ready()
    {
        Draft.Tidy();
        if (context.Validate()) return true;
        answer = Outcome.Refused(context.GetValidationMessages().Distinct().Select(m => Refusal.Invalid("form", m)));
        StateHasChanged();
        return false;
    }

    private Task LookAsync() => DoAsync(async () =>
    {
        if (!Ready()) return;
        var found = Draft.Id is { } id ? await Activities.CheckChangeAsync(id, Draft.Change()) : await Activities.CheckAsync(Draft.New());
        (answer, checks, looked) = (found, found.Succeeded ? found.Value : [], Subject);
    });

    private Task AnswerAsync(SeriesAnswer given)
    {
        Draft.Answers.RemoveAll(a => a.Date == given.Date);
        Draft.Answers.Add(given);
        return LookAsync();
    }

    private Task UndoAsync(SeriesAnswer given)
    {
        Draft.Answers.Remove(given);
        return LookAsync();
    }

    private async Task SubmitAsync()
    {
        if (busy || Draft.Choices.Count > 0 || !Ready()) return;
        if (Draft.Many && (looked != Subject || checks.Count == 0 || checks.Any(c => c.Refusals.Count > 0)))
        {
            await LookAsync();

            // What another rule cancels or adds is seen before it is done.
            if (checks.Count == 0 || Draft.GoesOnOtherwise || checks.Any(c => c.Refusals.Count > 0)) return;
        }

        waiting?.Cancel();
        checking = false;
        await DoAsync(SaveAsync);
    }

    private async Task SaveAsync()
    {
        key ??= Guid.CreateVersion7().ToString("N");
        var saved = Draft.Id is { } id ? await Activities.ChangeAsync(id, Draft.Change()) : await Activities.CreateAsync(Draft.New(), key);
        key = null;
        answer = saved;
        if (!saved.Succeeded)
        {
            if (Draft.Id is { } changed && saved.Refusals.Any(r => r.Code == "activity.both-changed")) await MeetAsync(changed);
            return;
        }

        await StorePosterAsync(saved.Value.Id);
        Toasts.Done(Draft.Id is null ? $"已安排：{saved.Value.Contents.Title}" : $"已修改：{saved.Value.Contents.Title}");
        await OnDone.InvokeAsync(saved.Value);
    }

    /// <summary>Somebody changed the same field: both values are shown, and the editor chooses.</summary>
    private async Task MeetAsync(Guid id)
    {
        var now = await Activities.GetAsync(id);
        if (now.Succeeded) Draft.Rebase(now.Value.Contents);
    }

    private async Task StorePosterAsync(Guid id)
    {
        if (poster is not { } file) return;
        if (file.Size > MaximumPosterBytes)
        {
            Toasts.Warn("活动已保存，但图片超过5MB没有上传，请换一张小些的。");
            return;
        }

        await using var content = file.OpenReadStream(MaximumPosterBytes);
        if (await Activities.SetPosterAsync(id, content) is { Succeeded: false } refused) Toasts.Warn($"活动已保存，图片没有上传：{refused.Message}");
    }

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
            answer = Refusal.Invalid("page.no-answer", "系统没有回应，不确定是否提交成功。请再提交一次，不会重复安排。");
        }
        finally
        {
            busy = false;
            StateHasChanged();
        }
    }

    public void Dispose()
    {
        waiting?.Cancel();
        waiting?.Dispose();
    }
}
