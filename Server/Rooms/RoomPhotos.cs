using PartyMassCenter.Server.Common;

namespace PartyMassCenter.Server.Rooms;

/// <summary>Photos of rooms, which are public.</summary>
public sealed class RoomPhotos(DataFolder folder) : PhotoFiles(folder.Folder("photos"));
