namespace PartyMassCenter.Server.Common;

/// <summary>The one folder that holds everything that must be backed up: database, photos, keys. Setting <c>DataFolder</c>.</summary>
public sealed class DataFolder
{
    public DataFolder(IConfiguration configuration, IHostEnvironment environment)
    {
        Path = System.IO.Path.GetFullPath(configuration["DataFolder"] ?? "App_Data", environment.ContentRootPath);
        Directory.CreateDirectory(Path);
    }

    /// <summary>Absolute path; exists.</summary>
    public string Path { get; }

    /// <summary>Absolute path of a folder inside, made when missing.</summary>
    public string Folder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    public string DatabaseFile => System.IO.Path.Combine(Path, "party-mass-center.db");

    /// <summary>The job store's own file: its writes never wait for the application's, nor the other way round.</summary>
    public string JobsFile => System.IO.Path.Combine(Path, "jobs.db");
}
