using System.Globalization;
using System.Security.Cryptography;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// npm packages that tests use: each set is a folder under <c>tests/Gereedschap/npm</c> with a package.json and a package-lock.json.
/// </summary>
public static class Npm
{
    private const int LaagsteNode = 20;

    /// <summary>
    /// Installs a committed set of packages exactly as its lock file says (<c>npm ci</c>), unless that very lock file was installed before.
    /// Safe to call from several test assemblies at once: one installs, the others wait.
    /// </summary>
    /// <param name="map">Name of the folder under <c>tests/Gereedschap/npm</c>, for example <c>kaarten</c>.</param>
    /// <returns>Absolute path of that folder; the packages are in its <c>node_modules</c>.</returns>
    /// <exception cref="InvalidOperationException">Node or npm is missing or too old, or npm failed; the message says what to
    /// install.</exception>
    public static async Task<string> ZorgVoorAsync(string map)
    {
        var folder = Broncode.Pad("tests", "Gereedschap", "npm", map);
        var vingerafdruk = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(folder, "package-lock.json"))));
        var stempel = Path.Combine(folder, "node_modules", ".teamsherstelbot");

        using var _ = await Slot.NeemAsync("npm-" + map);
        if (File.Exists(stempel) && string.Equals(await File.ReadAllTextAsync(stempel), vingerafdruk, StringComparison.Ordinal))
            return folder;

        var npm = await VereisNpmAsync();
        var afloop = await Programma.VoerUitAsync(npm, ["ci", "--no-audit", "--no-fund"], folder);
        if (!afloop.Gelukt)
            throw new InvalidOperationException(
                $"'npm ci' failed in tests/Gereedschap/npm/{map} ({afloop.LaatsteRegel}): check that Node {LaagsteNode}+ can reach an "
                + "npm registry.");

        await File.WriteAllTextAsync(stempel, vingerafdruk);
        return folder;
    }

    /// <summary>Absolute path of a Node that is new enough.</summary>
    /// <exception cref="InvalidOperationException">Node is missing or too old; the message says what to install.</exception>
    public static async Task<string> VereisNodeAsync()
    {
        var node = Programma.Zoek("node") ?? throw Ontbreekt("node was not found on PATH");
        var versie = (await Programma.VoerUitAsync(node, ["--version"])).Uit.Trim();
        var hoofd = versie.TrimStart('v').Split('.')[0];
        return int.TryParse(hoofd, CultureInfo.InvariantCulture, out var getal) && getal >= LaagsteNode
            ? node
            : throw Ontbreekt($"node on PATH is '{versie}'");
    }

    private static async Task<string> VereisNpmAsync()
    {
        await VereisNodeAsync();
        return Programma.Zoek("npm") ?? throw Ontbreekt("npm was not found on PATH");
    }

    private static InvalidOperationException Ontbreekt(string wat) =>
        new($"Install Node {LaagsteNode} or newer with npm to run this test: {wat}.");
}
