namespace PartyMassCenter.Server.Common;

/// <summary>Photo files in a folder. A file is never overwritten: a new photo has a new name, so browsers may keep it for ever.</summary>
public abstract class PhotoFiles(string folder)
{
    /// <summary>5 MB.</summary>
    public const int MaximumBytes = 5 * 1024 * 1024;

    public string Folder { get; } = folder;

    /// <summary>Stores a JPEG, PNG or WebP and returns its file name; null when it is something else or too big.</summary>
    public async Task<string?> StoreAsync(Stream content, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(chunk, cancel)) > 0)
        {
            if (buffer.Length + read > MaximumBytes) return null;
            buffer.Write(chunk, 0, read);
        }

        if (Extension(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)) is not { } extension) return null;
        var name = $"{Guid.CreateVersion7():N}{extension}";
        await using var file = File.Create(Path.Combine(Folder, name));
        buffer.Position = 0;
        await buffer.CopyToAsync(file, cancel);
        file.Flush(flushToDisk: true);
        return name;
    }

    /// <summary>A stored photo, or null when its file is gone.</summary>
    public Stream? Open(string name) => File.Exists(Path.Combine(Folder, name)) ? File.OpenRead(Path.Combine(Folder, name)) : null;

    /// <summary>Removes a photo that nothing came to refer to.</summary>
    public void Remove(string name) => File.Delete(Path.Combine(Folder, name));

    public static string ContentType(string name) => Path.GetExtension(name) switch
    {
        ".png" => "image/png",
        ".webp" => "image/webp",
        _ => "image/jpeg",
    };

    /// <summary>The kind of picture by its first bytes, whatever its sender calls it.</summary>
    private static string? Extension(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xD8, 0xFF, ..] => ".jpg",
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => ".png",
        [0x52, 0x49, 0x46, 0x46, _, _, _, _, 0x57, 0x45, 0x42, 0x50, ..] => ".webp",
        _ => null,
    };
}
