using Radzen;

namespace PartyMassCenter.Client.Common.Kit;

/// <summary>Short messages in the corner: something was done, or was not.</summary>
public sealed class Toasts(NotificationService notifications)
{
    private const int Milliseconds = 6000;

    public void Done(string text) => Show(NotificationSeverity.Success, text);

    public void Warn(string text) => Show(NotificationSeverity.Warning, text);

    private void Show(NotificationSeverity severity, string text) =>
        notifications.Notify(new NotificationMessage { Severity = severity, Summary = text, Duration = Milliseconds, CloseOnClick = true });
}
