using Microsoft.Extensions.Logging;
using MudBlazor;

namespace PartyMassCenter.Client.Common.Kit;

/// <summary>Short messages in the corner: something was done, or was not.</summary>
public sealed class Toasts(ISnackbar snackbar, ILogger<Toasts> log)
{
    public void Done(string text) => snackbar.Add(text, Severity.Success);

    public void Warn(string text) => snackbar.Add(text, Severity.Warning);

    /// <summary>A bug or broken infrastructure met in the middle of something: logged, and said without frightening.</summary>
    public void Broken(Exception failure)
    {
        log.LogError(failure, "An action on a page failed");
        Warn("系统暂时没有回应，请稍后重试。");
    }
}
