using PartyMassCenter.Server.Common;

namespace PartyMassCenter.Server.Reminders;

/// <summary>Photos that show that something was done. Not served as files: whoever may see the occurrence gets them from the service.</summary>
public sealed class ReminderPhotos(DataFolder folder) : PhotoFiles(folder.Folder("reminder-photos"));
