using PartyMassCenter.Shared.Bookings.Blackouts;
using PartyMassCenter.Shared.Common;

namespace PartyMassCenter.Client.Bookings.Blackouts;

/// <summary>The way of saving that every change of hours takes: look what it hits, let people choose, save, and look again when new bookings came.</summary>
public sealed class HitFlow
{
    public HitAnswers Answers { get; } = new();

    /// <summary>The last refusal; null when there is none.</summary>
    public Outcome? Refused { get; private set; }

    public bool Busy { get; private set; }

    /// <summary>The word on the button that goes on.</summary>
    public string SaveText(string plain) => Busy ? "请稍候…" : Answers.Hits.Count == 0 ? plain : Answers.Open > 0 ? $"还有{Answers.Open}个预约没有选择" : $"按以上选择处理，并{plain}";

    /// <summary>Forgets the list, after what it belonged to has changed.</summary>
    public void Reset()
    {
        Refused = null;
        Answers.Show([]);
    }

    /// <summary>Only shows what would be hit.</summary>
    public async Task ShowAsync(Func<Task<Outcome<IReadOnlyList<HitBooking>>>> preview)
    {
        if (Busy) return;
        (Busy, Refused) = (true, null);
        try
        {
            await LookAsync(preview);
        }
        finally
        {
            Busy = false;
        }
    }

    /// <summary>Saves when nothing is hit or everything hit has its choice; otherwise shows what is hit.</summary>
    public async Task<bool> SaveAsync(Func<Task<Outcome<IReadOnlyList<HitBooking>>>> preview, Func<IReadOnlyList<HitChoice>, Task<Outcome>> save)
    {
        if (Busy) return false;
        (Busy, Refused) = (true, null);
        try
        {
            var seen = Answers.Hits.Select(h => h.Booking.Id).ToHashSet();
            if (!await LookAsync(preview)) return false;
            if (Answers.Open > 0)
            {
                if (seen.Count > 0 && Answers.Hits.Any(h => !seen.Contains(h.Booking.Id)))
                    Refused = Refusal.Conflict("blackout.bookings-hit", "又有新的预约受影响，已列在下面，请选择处理办法后再保存。");
                return false;
            }

            var saved = await save(Answers.Choices);
            if (saved.Succeeded) return true;
            if (saved.Refusals.Any(r => r.Code == "blackout.bookings-hit")) await LookAsync(preview);
            Refused = saved;
            return false;
        }
        finally
        {
            Busy = false;
        }
    }

    private async Task<bool> LookAsync(Func<Task<Outcome<IReadOnlyList<HitBooking>>>> preview)
    {
        var hits = await preview();
        if (hits.Succeeded) Answers.Show(hits.Value);
        else Refused = hits;
        return hits.Succeeded;
    }
}
