namespace Wire.News
{
    /// <summary>What the wire has last.</summary>
    public static class Latest
    {
        /// <summary>The last article.</summary>
        public static Article Article => Corpus.Articles[Corpus.Articles.Count - 1];
    }
}
