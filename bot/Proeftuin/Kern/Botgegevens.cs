namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>The registration of the bot at the local Teams.</summary>
internal static class Botgegevens
{
    public const string AppId = "6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60";
    public const string TenantId = "0b7c9e52-3d14-4f6a-8e21-a94d6c3f5b18";
    public const string Mri = "28:" + AppId;
    public const string Naam = "TeamsHerstelBot";
}
