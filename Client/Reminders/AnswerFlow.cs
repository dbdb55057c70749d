using PartyMassCenter.Client.Common.Kit;
using PartyMassCenter.Shared.Common;
using PartyMassCenter.Shared.Reminders;

namespace PartyMassCenter.Client.Reminders;

/// <summary>The way from a tap to something done: at once where a tick will do, through the dialog where proof is wanted.</summary>
/// <param name="load">Loads the page again after an answer.</param>
/// <param name="changed">Shows the page anew: taps come from cards deep inside it.</param>
public sealed class AnswerFlow(IReminderService reminders, Toasts toasts, Func<Task> load, Action changed)
{
    /// <summary>What the dialog is open for, or null.</summary>
    public ReminderListItem? Open { get; private set; }

    /// <summary>The last refusal, or null.</summary>
    public Outcome? Refused { get; private set; }

    /// <summary>What is being answered right now.</summary>
    public Guid? Busy { get; private set; }

    public Task StartAsync(ReminderListItem item)
    {
        Refused = null;
        if (item.Proof == ProofKind.Tick) return AnswerAsync(item, $"办好了：{item.Title}。", () => reminders.CompleteAsync(item.Id, new ReminderCompletionRequest()));
        Open = item;
        changed();
        return Task.CompletedTask;
    }

    public Task AcknowledgeAsync(ReminderListItem item) => AnswerAsync(item, $"知道了：{item.Title}。", () => reminders.AcknowledgeAsync(item.Id));

    public Task SubmitAsync(ReminderProofDraft draft) => AnswerAsync(Open!, $"办好了：{Open!.Title}。", async () =>
    {
        await using var photo = await draft.OpenPhotoAsync();
        return await reminders.CompleteAsync(Open!.Id, new ReminderCompletionRequest { Note = draft.Note }, photo);
    });

    public void Close()
    {
        (Open, Refused) = (null, null);
        changed();
    }

    private async Task AnswerAsync(ReminderListItem item, string done, Func<Task<Outcome>> answer)
    {
        Busy = item.Id;
        changed();
        try
        {
            var outcome = await answer();
            Refused = outcome.Succeeded ? null : outcome;
            if (outcome.Succeeded)
            {
                Open = null;
                toasts.Done(done);
            }

            await load();
        }
        finally
        {
            Busy = null;
            changed();
        }
    }
}
