using Microsoft.AspNetCore.Components.Forms;

namespace PartyMassCenter.Client.Reminders;

/// <summary>What somebody shows to have something count as done.</summary>
public sealed record ReminderProofDraft(string Note, IBrowserFile? Photo)
{
    private const int LongestSide = 1600;

    /// <summary>A browser that can't read a picture never answers.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The photo as the browser draws it anew: small enough to send from a village, and without the place where it was taken. Null = none.</summary>
    public async Task<Stream?> OpenPhotoAsync()
    {
        if (Photo is null) return null;
        var file = Photo;
        if (Photo.ContentType is "image/jpeg" or "image/png" or "image/webp")
        {
            try
            {
                file = await Photo.RequestImageFileAsync("image/jpeg", LongestSide, LongestSide).AsTask().WaitAsync(Patience);
            }
            catch (Exception e) when (e is TimeoutException or Microsoft.JSInterop.JSException)
            {
                // Not a picture after all: the service says so in words.
            }
        }

        // Whatever its size: the service stops reading where it has enough, and says so in words.
        return file.OpenReadStream(file.Size);
    }
}
