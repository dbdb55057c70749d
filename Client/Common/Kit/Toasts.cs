using Microsoft.Extensions.Logging;
using Radzen;

namespace PartyMassCenter.Client.Common.Kit;

/// <summary>Short messages in the corner: something was done, or was not.</summary>
public sealed class Toasts(NotificationService notifications, ILogger<Toasts> log)
{
    private const int Milliseconds = 6000;

    public void Done(string text) => Show(NotificationSeverity.Success, text);

    public void Warn(string text) => Show(NotificationSeverity.Warning, text);

    /// <summary>A bug or broken infrastructure met in the middle of something: logged, and said without frightening.</summary>
    public void Broken(Exception failure)
    {
        log.LogError(failure, "An action on a page failed");
        Warn("系统暂时没有回应，请稍后重试。");
    }

    private void Show(NotificationSeverity severity, string text) =>
        notifications.Notify(new NotificationMessage { Severity = severity, Summary = text, Duration = Milliseconds, CloseOnClick = true });
}
