namespace TeamsHerstelBot.Harnas;

/// <summary>A row as it is stored.</summary>
public sealed record Tabelrij(string Tabel, string Partitie, string Rij, string Inhoud)
{
    /// <summary>Whether this text stands anywhere in it, its keys included.</summary>
    public bool Bevat(string tekst) => new[] { Partitie, Rij, Inhoud }.Any(d => d.Contains(tekst, StringComparison.Ordinal));
}
