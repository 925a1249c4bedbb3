using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>
/// Rows and columns. Since version 1.5, which some phones do not have: without it each row is a name and its values. Source:
/// adaptivecards.io; the member for the heading row is the one that Microsoft's clients read.
/// </summary>
/// <param name="Headings">Of the columns; the first names the row.</param>
/// <param name="Values">Of each row, as many as there are headings.</param>
public sealed record Table(
    [property: JsonIgnore] IReadOnlyList<Markdown> Headings, [property: JsonIgnore] IReadOnlyList<IReadOnlyList<Markdown>> Values)
    : TeamsElement
{
    /// <summary>Always true: a screen reader says the heading with each value.</summary>
    public bool FirstRowAsHeaders => true;

    /// <summary>Lines between the cells.</summary>
    public bool? ShowGridLines { get; init; }

    /// <summary>Equally wide; the first, with the names, half as wide again.</summary>
    public IReadOnlyList<TableColumn> Columns => [.. Headings.Select((_, number) => new TableColumn(number == 0 ? 3 : 2))];

    /// <summary>The headings, and the values.</summary>
    public IReadOnlyList<TableRow> Rows => [Row(Headings), .. Values.Select(Row)];

    /// <inheritdoc/>
    protected override CardElement Instead => new FactSet([.. Values.Select(row => new Fact(row[0], Joined(row)))]);

    private static TableRow Row(IReadOnlyList<Markdown> cells) => new([.. cells.Select(c => new TableCell([new TextBlock(c)]))]);

    private Markdown Joined(IReadOnlyList<Markdown> row) =>
        new(string.Join(" · ", row.Skip(1).Zip(Headings.Skip(1), (value, heading) => $"{heading.Waarde}: {value.Waarde}")));
}

/// <summary>A column of a table.</summary>
/// <param name="Width">In proportion to the others.</param>
public sealed record TableColumn(int Width);

/// <summary>A row of a table.</summary>
/// <param name="Cells">From left to right.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>Always <c>TableRow</c>.</summary>
    [JsonPropertyOrder(-1)]
    public string Type => "TableRow";
}

/// <summary>A cell of a table.</summary>
/// <param name="Items">From top to bottom.</param>
public sealed record TableCell(IReadOnlyList<CardElement> Items)
{
    /// <summary>Always <c>TableCell</c>.</summary>
    [JsonPropertyOrder(-1)]
    public string Type => "TableCell";
}
